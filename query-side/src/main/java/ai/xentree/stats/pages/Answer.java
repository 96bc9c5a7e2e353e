package ai.xentree.stats.pages;

import java.time.Instant;

/**
 * What pages say, and as of when.
 *
 * @param position of the last event that it takes in
 * @param storedAt when that event was stored
 */
public record Answer<T>(T value, long position, Instant storedAt) {}
