package ai.xentree.inactivity;

import ai.xentree.stats.OrganizationPages;
import ai.xentree.stats.model.AlertPage;
import ai.xentree.stats.model.Chunk;
import ai.xentree.stats.model.SilencePages;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Since when the members of an organization have been silent, by their ordinals; instants in milliseconds since 1970-01-01T00:00Z. */
final class Silences {

    private static final long DAY_MILLIS = Duration.ofDays(1).toMillis();

    private final long at;
    private final int days;
    private final long[] joined;
    private final long[] lastEnds;
    private final List<UUID> userIds;
    private final List<AlertPage> alerts;
    private final Set<UUID> learning;

    /**
     * At an instant.
     *
     * @param days how many the organization grants
     */
    Silences(OrganizationPages organization, int days, long at) {
        this.at = at;
        this.days = days;
        this.joined = organization.everyone().joinedBefore(at + 1, organization.members());
        this.lastEnds = organization.lastEnds();
        this.userIds = organization.userIds();
        this.alerts =
                organization.chunks(Chunk.NARROW, chunk -> SilencePages.alerts(organization.organizationId(), chunk));
        this.learning = organization.pages().readAll(SilencePages.openSessions()).stream()
                .flatMap(page -> page.learners().values().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Those of some present members who have been silent for so many days, and have no open session. */
    IntStream of(int[] present) {
        return Arrays.stream(present)
                .filter(member -> at - since(member) >= days * DAY_MILLIS)
                .filter(member -> !learning.contains(userIds.get(member)));
    }

    /** The end of the last session that counts, or the begin of the present membership if that is later. */
    long since(int member) {
        return Math.max(lastEnds[member], joined[member]);
    }

    UUID userId(int member) {
        return userIds.get(member);
    }

    /** Whether there was an alert of this silence. */
    boolean isAlerted(int member) {
        return page(member).silentSince(Chunk.NARROW.slot(member)) >= since(member);
    }

    /** When that was raised. */
    long alertedAt(int member) {
        return page(member).alertedAt(Chunk.NARROW.slot(member));
    }

    private AlertPage page(int member) {
        return alerts.get(Chunk.NARROW.of(member));
    }
}
