@NullMarked
package ai.xentree.reference.xpi;

import org.jspecify.annotations.NullMarked;
