package ai.xentree.english;

import org.jspecify.annotations.Nullable;

/**
 * The answer to submitting a task, or to scoring what was submitted.
 *
 * @param attempt number of this submission to the task, from 1, over all variants
 * @param earlierBest the best score of the task before, 0 to 100; null for none
 * @param best the best score of the task now; null while none of its submissions is scored
 */
public record TaskAttempt(
        int attempt, @Nullable Double earlierBest, @Nullable Double best) {}
