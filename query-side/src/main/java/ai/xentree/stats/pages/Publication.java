package ai.xentree.stats.pages;

import java.time.Instant;
import java.util.List;

/**
 * What a write has published.
 *
 * @param position of the last event that it took up
 * @param storedAt when that event was stored
 * @param pages the ids of the pages that have changed
 */
public record Publication(long position, Instant storedAt, List<String> pages) {}
