/** What is suggested to an organization, but for the words (semantics.md, section 4: suggestions; section 5: suggested targets). */
@NullMarked
package ai.xentree.reference.suggestions;

import org.jspecify.annotations.NullMarked;
