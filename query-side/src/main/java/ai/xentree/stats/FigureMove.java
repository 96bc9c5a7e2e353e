package ai.xentree.stats;

import java.time.Instant;

/**
 * Up to which event figures are.
 *
 * @param position of that event
 * @param storedAt when it was stored
 */
public record FigureMove(long position, Instant storedAt) {}
