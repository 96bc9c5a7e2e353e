/** What organizations and teams want to have learned by a day, and how far they are (semantics.md, section 4). */
@NullMarked
package ai.xentree.progress;

import org.jspecify.annotations.NullMarked;
