package ai.xentree.progress;

import ai.xentree.english.ModuleProgressEvent.AttemptScored;
import ai.xentree.english.ModuleProgressEvent.ModuleCompleted;
import ai.xentree.english.ModuleProgressEvent.ModuleStarted;
import ai.xentree.english.ModuleProgressEvent.TaskScored;
import ai.xentree.english.ModuleProgressEvent.TaskSubmitted;
import ai.xentree.organizations.MembershipEvent.MemberAdded;
import ai.xentree.organizations.MembershipEvent.MemberRemoved;
import ai.xentree.organizations.MembershipEvent.TeamJoined;
import ai.xentree.organizations.MembershipEvent.TeamLeft;
import ai.xentree.projection.StoredEvent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What counts, kept as plainly as can be: every act with the organizations that it counts for when it is stored. */
final class PlainProgress {

    /** A membership; {@code removed} null while open. */
    record Held(Instant joined, @Nullable Instant removed) {

        boolean has(Instant at) {
            return !at.isBefore(joined) && (removed == null || at.isBefore(removed));
        }

        boolean touches(LocalDate start, LocalDate end) {
            return joined.isBefore(midnight(end.plusDays(1)))
                    && (removed == null || !removed.isBefore(midnight(start)));
        }
    }

    /** Something a person did, and for which organizations it counts. */
    record Act(UUID user, Instant at, Set<UUID> counts) {

        boolean in(UUID organization, LocalDate start, LocalDate end) {
            var day = at.atOffset(ZoneOffset.UTC).toLocalDate();
            return counts.contains(organization) && !day.isBefore(start) && !day.isAfter(end);
        }
    }

    /** A person and a module. */
    record Way(UUID user, UUID module) {}

    final Map<UUID, Map<UUID, List<Held>>> members = new HashMap<>();
    final Map<Way, Act> starts = new HashMap<>();
    final Map<Way, Act> completions = new HashMap<>();
    final Map<Way, BigDecimal> scores = new HashMap<>();
    final Map<UUID, Act> attempts = new LinkedHashMap<>();
    final Map<UUID, BigDecimal> attemptScores = new HashMap<>();
    private final Set<Way> imported = new HashSet<>();

    static PlainProgress of(List<StoredEvent> events) {
        var progress = new PlainProgress();
        events.forEach(event -> progress.apply(event.event()));
        return progress;
    }

    private void apply(Object event) {
        switch (event) {
            case MemberAdded e -> held(e.organizationId(), e.userId()).add(new Held(e.joinedAt(), null));
            case TeamJoined e -> held(e.teamId(), e.userId()).add(new Held(e.joinedAt(), null));
            case TeamLeft e -> leave(e.teamId(), e.userId(), e.leftAt());
            case MemberRemoved e -> {
                leave(e.organizationId(), e.userId(), e.removedAt());
                int place = RandomLearning.ORGANIZATIONS.indexOf(e.organizationId());
                leave(RandomLearning.TEAMS.get(place), e.userId(), e.removedAt());
            }
            case ModuleStarted e -> {
                var way = new Way(e.userId(), e.moduleId());
                starts.put(way, act(e.userId(), e.startedAt()));
                if (e.level() == null) {
                    imported.add(way);
                }
            }
            case AttemptScored e -> {
                var way = new Way(e.userId(), e.moduleId());
                attempts.put(e.attemptId(), act(e.userId(), e.attemptedAt()));
                attemptScores.put(e.attemptId(), BigDecimal.valueOf(e.score()));
                var start = Objects.requireNonNull(starts.get(way));
                if (imported.contains(way) && e.attemptedAt().isBefore(start.at())) {
                    starts.put(way, act(e.userId(), e.attemptedAt()));
                }
            }
            case ModuleCompleted e -> {
                var way = new Way(e.userId(), e.moduleId());
                completions.put(way, act(e.userId(), e.completedAt()));
                scores.put(way, exact(e.score(), e.tasks() == null ? 1 : e.tasks()));
            }
            case TaskSubmitted e -> attempts.put(e.submissionId(), act(e.userId(), e.submittedAt()));
            case TaskScored e -> attemptScores.put(e.submissionId(), BigDecimal.valueOf(e.score()));
            default -> {}
        }
    }

    private static BigDecimal exact(double mean, int tasks) {
        var tenths = BigDecimal.valueOf(Math.round(mean * 10 * tasks));
        return tenths.divide(BigDecimal.valueOf(10L * tasks)); // tasks of which decimals end
    }

    private Act act(UUID user, Instant at) {
        var counts = new HashSet<UUID>();
        for (var organization : RandomLearning.ORGANIZATIONS) {
            if (held(organization, user).stream().anyMatch(held -> held.has(at))) {
                counts.add(organization);
            }
        }
        return new Act(user, at, counts);
    }

    private List<Held> held(UUID where, UUID user) {
        return members.computeIfAbsent(where, w -> new HashMap<>()).computeIfAbsent(user, u -> new ArrayList<>());
    }

    private void leave(UUID where, UUID user, Instant at) {
        held(where, user).replaceAll(held -> held.removed() == null ? new Held(held.joined(), at) : held);
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    Set<UUID> population(UUID where, LocalDate start, LocalDate end) {
        var people = new HashSet<UUID>();
        members.getOrDefault(where, Map.of()).forEach((user, held) -> {
            if (held.stream().anyMatch(one -> one.touches(start, end))) {
                people.add(user);
            }
        });
        return people;
    }

    /** The figures of some people in an organization's range. */
    Figures figures(UUID organization, Collection<UUID> people, LocalDate start, LocalDate end) {
        var started = ways(starts, organization, people, start, end);
        var done = ways(completions, organization, people, start, end);
        var byEnd = started.stream()
                .filter(way -> completions.containsKey(way)
                        && Objects.requireNonNull(completions.get(way)).in(organization, LocalDate.MIN, end))
                .count();
        var made = attempts.values().stream()
                .filter(act -> people.contains(act.user()) && act.in(organization, start, end))
                .count();
        var sum = done.stream()
                .map(way -> Objects.requireNonNull(scores.get(way)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Figures(started.size(), done.size(), byEnd, made, sum);
    }

    private static List<Way> ways(
            Map<Way, Act> acts, UUID organization, Collection<UUID> people, LocalDate start, LocalDate end) {
        return acts.entrySet().stream()
                .filter(entry -> people.contains(entry.getKey().user()))
                .filter(entry -> entry.getValue().in(organization, start, end))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The identifiers of a person's attempts that count and were made before the end of a day. */
    Stream<Map.Entry<UUID, Act>> attempts(UUID organization, UUID user, LocalDate end) {
        return attempts.entrySet().stream()
                .filter(entry -> entry.getValue().user().equals(user))
                .filter(entry -> entry.getValue().in(organization, LocalDate.MIN, end));
    }

    /** Figures of a range. */
    record Figures(long started, long completed, long completedByEnd, long attempts, BigDecimal scoreSum) {

        @Nullable
        BigDecimal average() {
            return completed == 0 ? null : scoreSum.divide(BigDecimal.valueOf(completed), 1, RoundingMode.HALF_UP);
        }

        BigDecimal rate() {
            return started == 0
                    ? new BigDecimal("0.0")
                    : BigDecimal.valueOf(100 * completedByEnd)
                            .divide(BigDecimal.valueOf(started), 1, RoundingMode.HALF_UP);
        }
    }
}
