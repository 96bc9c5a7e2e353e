package ai.xentree.stats.model;

/**
 * A member has that XPI from an instant on; given in the order in which they are to hold.
 *
 * @param slot the member's ordinal within a page's chunk
 * @param at milliseconds since 1970-01-01T00:00Z
 * @param xpi sum of all skills in 10⁻¹² points
 */
public record XpiMark(int slot, long at, long xpi) {}
