package ai.xentree.engagement;

import ai.xentree.identity.AccountEvent.AccountRegistered;
import ai.xentree.organizations.MembershipEvent.MemberAdded;
import ai.xentree.organizations.MembershipEvent.MemberRemoved;
import ai.xentree.organizations.MembershipEvent.TeamJoined;
import ai.xentree.organizations.MembershipEvent.TeamLeft;
import ai.xentree.organizations.OrganizationEvent.OrganizationCreated;
import ai.xentree.organizations.OrganizationEvent.TeamCreated;
import ai.xentree.projection.StoredEvent;
import ai.xentree.sessions.EndedSession;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened, kept as plainly as can be: the state of the reference that random histories are held against. */
final class BruteForce {

    /** A membership; {@code removed} null while open. */
    record Held(Instant joined, @Nullable Instant removed) {}

    /** A session and the organizations that it counts for. */
    record Sat(EndedSession session, Set<UUID> counts) {}

    final Map<UUID, String> organizations = new HashMap<>();
    final Map<UUID, String> teamNames = new HashMap<>();
    final Map<UUID, UUID> teamOrganizations = new HashMap<>();
    final Map<UUID, String> usernames = new HashMap<>();
    final Map<UUID, String> zones = new HashMap<>();
    final Map<UUID, Map<UUID, List<Held>>> members = new LinkedHashMap<>();
    final Map<UUID, List<Sat>> sessions = new HashMap<>();
    final Map<UUID, TreeSet<LocalDate>> learned = new HashMap<>();

    static BruteForce of(List<StoredEvent> events) {
        var state = new BruteForce();
        events.forEach(event -> state.apply(event.event()));
        return state;
    }

    private void apply(Object event) {
        switch (event) {
            case OrganizationCreated e -> {
                organizations.put(e.organizationId(), e.name());
                members.put(e.organizationId(), new LinkedHashMap<>());
            }
            case TeamCreated e -> {
                teamNames.put(e.teamId(), e.name());
                teamOrganizations.put(e.teamId(), e.organizationId());
                members.put(e.teamId(), new LinkedHashMap<>());
            }
            case AccountRegistered e -> {
                usernames.put(e.userId(), String.valueOf(e.username()));
                zones.put(e.userId(), e.timezone());
            }
            case MemberAdded e -> join(e.organizationId(), e.userId(), e.joinedAt());
            case TeamJoined e -> join(e.teamId(), e.userId(), e.joinedAt());
            case TeamLeft e -> leave(e.teamId(), e.userId(), e.leftAt());
            case MemberRemoved e -> {
                leave(e.organizationId(), e.userId(), e.removedAt());
                teamOrganizations.forEach((team, organization) -> {
                    if (organization.equals(e.organizationId())) {
                        leave(team, e.userId(), e.removedAt());
                    }
                });
            }
            case EndedSession e -> sat(e);
            default -> {}
        }
    }

    private void join(UUID where, UUID user, Instant at) {
        held(where, user).add(new Held(at, null));
    }

    private void leave(UUID where, UUID user, Instant at) {
        held(where, user).replaceAll(held -> held.removed() == null ? new Held(held.joined(), at) : held);
    }

    private List<Held> held(UUID where, UUID user) {
        return Objects.requireNonNull(members.get(where)).computeIfAbsent(user, u -> new ArrayList<>());
    }

    private void sat(EndedSession session) {
        var counts = new HashSet<UUID>();
        for (var organization : organizations.keySet()) {
            for (var held : held(organization, session.userId())) {
                if (!session.startedAt().isBefore(held.joined())
                        && (held.removed() == null || session.startedAt().isBefore(held.removed()))) {
                    counts.add(organization);
                }
            }
        }
        sessions.computeIfAbsent(session.userId(), u -> new ArrayList<>()).add(new Sat(session, counts));
        if (session.learningSeconds() >= 60) {
            learned.computeIfAbsent(session.userId(), u -> new TreeSet<>())
                    .add(session.startedAt()
                            .atZone(ZoneId.of(zones.getOrDefault(session.userId(), "UTC")))
                            .toLocalDate());
        }
    }

    /** Everyone who was ever a member of an organization or team. */
    Map<UUID, List<Held>> members(UUID where) {
        var found = new LinkedHashMap<>(members.getOrDefault(where, Map.of()));
        found.values().removeIf(List::isEmpty);
        return found;
    }

    List<EndedSession> sessionsFor(UUID organization, UUID user) {
        return sessions.getOrDefault(user, List.of()).stream()
                .filter(sat -> sat.counts().contains(organization))
                .map(Sat::session)
                .sorted(Comparator.comparing(EndedSession::startedAt))
                .toList();
    }

    /** Everyone's streak on a day, or today where they are if that is earlier. */
    int[] streaks(List<UUID> users, LocalDate day, Instant now) {
        return users.stream()
                .mapToInt(user -> {
                    var today = now.atZone(ZoneId.of(zones.getOrDefault(user, "UTC")))
                            .toLocalDate();
                    return streak(user, day.isBefore(today) ? day : today);
                })
                .toArray();
    }

    /** Day after day from the first to the one that is asked about. */
    int streak(UUID user, LocalDate today) {
        var days = learned.getOrDefault(user, new TreeSet<>());
        int streak = 0;
        int freezes = 0;
        for (var day = days.isEmpty() ? today : days.first(); !day.isAfter(today); day = day.plusDays(1)) {
            if (days.contains(day)) {
                streak++;
                if (streak % 7 == 0 && freezes < 2) {
                    freezes++;
                }
            } else if (day.isBefore(today)) {
                if (streak > 0 && freezes > 0) {
                    freezes--;
                } else {
                    streak = 0;
                    freezes = 0;
                }
            }
        }
        return streak;
    }
}
