/** Section 7 of semantics.md, sentence by sentence. */
@NullMarked
package ai.xentree.reference.experience;

import org.jspecify.annotations.NullMarked;
