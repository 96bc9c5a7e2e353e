package ai.xentree.stats.model;

/**
 * Which members of an organization began a session in one ISO week.
 *
 * @param words a bit for each member, by ordinal within the page's chunk
 */
@SuppressWarnings("ArrayRecordComponent") // read in place, never changed
public record WeekPage(long[] words) {}
