/** What keeps the program from starting, said plainly. */
@NullMarked
package ai.xentree.startup;

import org.jspecify.annotations.NullMarked;
