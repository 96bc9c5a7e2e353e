/** A learner's way through modules of English, and through modules imported from elsewhere. */
@NullMarked
package ai.xentree.english;

import org.jspecify.annotations.NullMarked;
