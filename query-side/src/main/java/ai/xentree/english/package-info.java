/** Xentree English as its learners look at it: modules and tasks, proficiency, transcripts. */
@NullMarked
package ai.xentree.english;

import org.jspecify.annotations.NullMarked;
