@NullMarked
package ai.xentree.reference.impact;

import org.jspecify.annotations.NullMarked;
