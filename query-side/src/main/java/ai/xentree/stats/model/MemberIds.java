package ai.xentree.stats.model;

import java.util.UUID;

/**
 * Who is behind each ordinal of an organization.
 *
 * @param halves both halves of each identifier, by ordinal within the page's chunk
 */
@SuppressWarnings("ArrayRecordComponent") // read in place, never changed
public record MemberIds(long[] halves) {

    /** A person got an ordinal. */
    public record Numbered(int slot, UUID userId) {}

    /** How many there are. */
    public int size() {
        return halves.length / 2;
    }

    /** The person. */
    public UUID of(int slot) {
        return Column.uuid(halves, slot);
    }
}
