package ai.xentree.engagement.model;

import java.util.List;

/** Memberships of an organization's or a team's people: a row each, by ordinal within the page's chunk, then in order of joining. */
public record StayPage(List<Row> rows) {

    /** One membership of the member with that ordinal within the chunk. */
    public record Row(int slot, Stay stay) {}

    /** What changes memberships. */
    public sealed interface Change {

        /** Whose. */
        int slot();

        /** A membership began. */
        record Joined(int slot, long at) implements Change {}

        /** The open membership ended. */
        record Left(int slot, long at) implements Change {}
    }
}
