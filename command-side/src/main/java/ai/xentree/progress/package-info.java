/** Decides which objectives there are. */
@NullMarked
package ai.xentree.progress;

import org.jspecify.annotations.NullMarked;
