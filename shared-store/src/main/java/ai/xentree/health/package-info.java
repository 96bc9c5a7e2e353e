/** How the parts of a program are doing, and what to make of it when one of them is not there. */
@NullMarked
package ai.xentree.health;

import org.jspecify.annotations.NullMarked;
