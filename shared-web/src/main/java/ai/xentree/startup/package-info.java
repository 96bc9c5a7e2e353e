/** How programs are started, and what keeps them from it, said plainly. */
@NullMarked
package ai.xentree.startup;

import org.jspecify.annotations.NullMarked;
