/** Decides how long members may be without activity, and alerts when one is for longer. */
@NullMarked
package ai.xentree.inactivity;

import org.jspecify.annotations.NullMarked;
