/** What every feature's language is made of: commands, events, who acts, and why something is refused. */
@NullMarked
package ai.xentree.core;

import org.jspecify.annotations.NullMarked;
