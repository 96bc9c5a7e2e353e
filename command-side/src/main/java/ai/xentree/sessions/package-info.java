/** Decides when stretches of learning begin and end. */
@NullMarked
package ai.xentree.sessions;

import org.jspecify.annotations.NullMarked;
