package ai.xentree.integrations;

import java.time.Instant;

/**
 * How a token came to its end.
 *
 * @param earlier whether that was before it was asked for
 */
public record Revocation(boolean earlier, Instant revokedAt) {}
