package ai.xentree.stats.model;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** All organizations there are, the earliest first. */
public record Directory(List<Entry> entries) {

    /**
     * One of them.
     *
     * @param createdAt milliseconds since 1970-01-01T00:00Z
     */
    public record Entry(UUID organizationId, long createdAt) {}

    /** With one more. */
    public Directory with(Entry created) {
        return new Directory(Stream.concat(entries.stream(), Stream.of(created))
                .sorted(Comparator.comparingLong(Entry::createdAt))
                .toList());
    }

    /** Without one that was deleted. */
    public Directory without(UUID organizationId) {
        return new Directory(entries.stream()
                .filter(entry -> !entry.organizationId().equals(organizationId))
                .toList());
    }
}
