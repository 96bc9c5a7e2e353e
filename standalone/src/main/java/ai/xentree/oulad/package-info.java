/** Takes in a folder of the Open University Learning Analytics Dataset (OULAD), through the ordinary commands. */
@NullMarked
package ai.xentree.oulad;

import org.jspecify.annotations.NullMarked;
