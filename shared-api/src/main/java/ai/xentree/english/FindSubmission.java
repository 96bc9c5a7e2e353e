package ai.xentree.english;

import java.util.UUID;

/**
 * Asks the query side for what a person submitted; answered with a {@link Submission}, or null if that person made no such
 * submission as far as the read models have come.
 */
public record FindSubmission(UUID submissionId, UUID userId) {}
