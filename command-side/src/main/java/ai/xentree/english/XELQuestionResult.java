package ai.xentree.english;

import org.jspecify.annotations.Nullable;

/**
 * The result of one question.
 *
 * @param correct whether the answer is right
 * @param explanation why not; null if it is right
 */
record XELQuestionResult(
        String questionId, boolean correct, @Nullable String explanation) {}
