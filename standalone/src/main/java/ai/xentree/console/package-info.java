/** What the program says, while it works, to whoever started it. */
@NullMarked
package ai.xentree.console;

import org.jspecify.annotations.NullMarked;
