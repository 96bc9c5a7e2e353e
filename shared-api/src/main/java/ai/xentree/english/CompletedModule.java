package ai.xentree.english;

import java.time.Instant;

/**
 * The answer to completing a module.
 *
 * @param score the best so far, 0 to 100 with 1 decimal
 * @param completedAt when it was completed first
 * @param firstCompletion whether that is now
 */
public record CompletedModule(double score, Instant completedAt, boolean firstCompletion) {}
