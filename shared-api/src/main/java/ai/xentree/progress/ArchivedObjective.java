package ai.xentree.progress;

import java.time.Instant;

/**
 * The answer to archiving an objective.
 *
 * @param archivedAt when it was archived, now or before
 * @param changed whether it was not yet
 */
public record ArchivedObjective(Instant archivedAt, boolean changed) {}
