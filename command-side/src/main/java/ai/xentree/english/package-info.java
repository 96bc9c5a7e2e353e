/** Decides about a person's way through a module. */
@NullMarked
package ai.xentree.english;

import org.jspecify.annotations.NullMarked;
