@NullMarked
package ai.xentree.reference.history;

import org.jspecify.annotations.NullMarked;
