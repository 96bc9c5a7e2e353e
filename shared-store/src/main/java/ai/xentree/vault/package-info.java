/** Where secrets live that must never be in an event. */
@NullMarked
package ai.xentree.vault;

import org.jspecify.annotations.NullMarked;
