@NullMarked
package ai.xentree.impact;

import org.jspecify.annotations.NullMarked;
