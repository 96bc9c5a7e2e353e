/** Which sessions are open, so that silent ones can be found without looking at all there ever were. */
@NullMarked
package ai.xentree.sessions;

import org.jspecify.annotations.NullMarked;
