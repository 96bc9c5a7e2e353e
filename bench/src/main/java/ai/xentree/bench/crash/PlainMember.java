package ai.xentree.bench.crash;

import ai.xentree.organizations.OrganizationRole;
import ai.xentree.sessions.EndedSession;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person in an organization of the plain model, with what they learned there. */
final class PlainMember {

    /** A membership from its beginning to its end, if it has ended. */
    private record Stay(Instant from, @Nullable Instant until) {

        boolean contains(Instant instant) {
            return !instant.isBefore(from) && (until == null || instant.isBefore(until));
        }
    }

    private final List<Stay> stays = new ArrayList<>();
    private final Set<UUID> teams = new HashSet<>();
    private final Set<LocalDate> days = new HashSet<>();
    private String role = "";
    private long seconds;
    private long sessions;

    void join(OrganizationRole as, Instant at) {
        role(as);
        stays.add(new Stay(at, null));
    }

    void role(OrganizationRole other) {
        role = other.name().toLowerCase(Locale.ROOT);
    }

    void leave(Instant at) {
        stays.add(new Stay(stays.removeLast().from(), at));
        teams.clear();
    }

    Set<UUID> teams() {
        return teams;
    }

    boolean present() {
        return stays.getLast().until() == null;
    }

    boolean isIn(Instant instant) {
        return stays.stream().anyMatch(stay -> stay.contains(instant));
    }

    void learned(EndedSession session) {
        seconds += session.learningSeconds();
        sessions++;
        days.add(LocalDate.ofInstant(session.startedAt(), ZoneOffset.UTC));
    }

    long seconds() {
        return seconds;
    }

    long sessions() {
        return sessions;
    }

    int memberships() {
        return stays.size();
    }

    String describe(Collection<UUID> presentTeams) {
        var in = teams.stream()
                .filter(presentTeams::contains)
                .map(UUID::toString)
                .sorted()
                .toList();
        var last = stays.getLast();
        return "%s|%s|%s|%s"
                .formatted(role, in, Exact.plain(last.from()), last.until() == null ? "" : Exact.plain(last.until()));
    }

    String activity() {
        return "%d|%d|%d".formatted(seconds, sessions, days.size());
    }
}
