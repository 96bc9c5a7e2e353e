/** The program that this module is where the sides run apart. */
@NullMarked
package ai.xentree;

import org.jspecify.annotations.NullMarked;
