/** Stretches of learning. */
@NullMarked
package ai.xentree.sessions;

import org.jspecify.annotations.NullMarked;
