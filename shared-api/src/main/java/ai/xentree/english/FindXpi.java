package ai.xentree.english;

import java.util.UUID;

/**
 * Asks the query side for a person's XPI as far as the read models have come; answered with a {@link CurrentXpi}, also for
 * someone without any attempt (0, A1).
 */
public record FindXpi(UUID userId) {}
