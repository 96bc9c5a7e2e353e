package ai.xentree.progress;

import static ai.xentree.progress.ShownProgress.account;

import ai.xentree.core.DomainEvent;
import ai.xentree.english.CefrLevel;
import ai.xentree.english.ModuleProgressEvent.AttemptScored;
import ai.xentree.english.ModuleProgressEvent.ModuleCompleted;
import ai.xentree.english.ModuleProgressEvent.ModuleScoreImproved;
import ai.xentree.english.ModuleProgressEvent.ModuleStarted;
import ai.xentree.english.ModuleProgressEvent.TaskScored;
import ai.xentree.english.ModuleProgressEvent.TaskSubmitted;
import ai.xentree.english.TaskKind;
import ai.xentree.organizations.MembershipEvent.MemberAdded;
import ai.xentree.organizations.MembershipEvent.MemberRemoved;
import ai.xentree.organizations.MembershipEvent.TeamJoined;
import ai.xentree.organizations.MembershipEvent.TeamLeft;
import ai.xentree.organizations.OrganizationEvent.OrganizationCreated;
import ai.xentree.organizations.OrganizationEvent.TeamCreated;
import ai.xentree.organizations.OrganizationRole;
import ai.xentree.stats.RecordedHistory;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * Histories as no one would write them by hand: people who come and go in two organizations with a team each, modules that are
 * studied, and modules whose attempts are imported in any order.
 */
final class RandomLearning {

    static final Instant NOW = Instant.parse("2026-03-18T10:30:00Z");
    static final List<UUID> ORGANIZATIONS = List.of(new UUID(1, 1), new UUID(1, 2));
    static final List<UUID> TEAMS = List.of(new UUID(2, 1), new UUID(2, 2));
    private static final Instant FIRST = Instant.parse("2026-01-10T00:00:00Z");
    private static final int PEOPLE = 8;
    private static final int SET_UP = 4;

    private final Random random;
    final RecordedHistory history = new RecordedHistory(NOW.minusSeconds(3_600));
    final int setUp = SET_UP;

    RandomLearning(Random random) {
        this.random = random;
        for (int i = 0; i < ORGANIZATIONS.size(); i++) {
            history.add(new OrganizationCreated(ORGANIZATIONS.get(i), "O" + i, "o" + i, null, FIRST));
            history.add(new TeamCreated(ORGANIZATIONS.get(i), TEAMS.get(i), "T" + i, FIRST));
        }
        var lives = new ArrayList<Deque<DomainEvent>>();
        for (int person = 0; person < PEOPLE; person++) {
            lives.addAll(lives(new UUID(3, person), "p" + (person * 7 % PEOPLE)));
        }
        while (!lives.isEmpty()) {
            var life = lives.get(random.nextInt(lives.size()));
            history.add(life.removeFirst());
            lives.removeIf(Deque::isEmpty);
        }
    }

    /** What happens to one person in several places is told in any order; in each place in the order it happened. */
    private List<Deque<DomainEvent>> lives(UUID user, String name) {
        history.add(account(user, name));
        var lives = new ArrayList<Deque<DomainEvent>>();
        for (int i = 0; i < ORGANIZATIONS.size(); i++) {
            lives.add(membership(user, i));
        }
        for (int module = random.nextInt(5); module > 0; module--) {
            lives.add(random.nextBoolean() ? studied(user) : imported(user));
        }
        lives.removeIf(Deque::isEmpty);
        return lives;
    }

    private Deque<DomainEvent> membership(UUID user, int place) {
        var events = new ArrayDeque<DomainEvent>();
        var organization = ORGANIZATIONS.get(place);
        var team = TEAMS.get(place);
        var moments = moments(random.nextInt(8));
        var member = false;
        var inTeam = false;
        for (var at : moments) {
            if (!member) {
                events.add(new MemberAdded(organization, user, OrganizationRole.MEMBER, at));
                member = true;
            } else if (random.nextInt(3) == 0) {
                events.add(new MemberRemoved(organization, user, at));
                member = false;
                inTeam = false;
            } else {
                events.add(
                        inTeam
                                ? new TeamLeft(organization, user, team, at)
                                : new TeamJoined(organization, user, team, at));
                inTeam = !inTeam;
            }
        }
        return events;
    }

    private Deque<DomainEvent> studied(UUID user) {
        var events = new ArrayDeque<DomainEvent>();
        var module = id();
        var completed = false;
        var waiting = new ArrayDeque<UUID>();
        for (var at : moments(1 + random.nextInt(9))) {
            if (events.isEmpty()) {
                events.add(new ModuleStarted(user, module, "M" + random.nextInt(3), CefrLevel.B1, at));
            } else if (random.nextInt(4) == 0) {
                events.add(completed ? improved(user, module, at) : completed(user, module, at));
                completed = true;
            } else if (!waiting.isEmpty() && random.nextBoolean()) {
                events.add(scored(user, module, waiting.removeFirst(), at));
            } else {
                waiting.add(id());
                events.add(submitted(user, module, waiting.getLast(), at));
            }
        }
        return events;
    }

    private ModuleCompleted completed(UUID user, UUID module, Instant at) {
        int tasks = List.of(1, 2, 4, 5).get(random.nextInt(4));
        return new ModuleCompleted(user, module, random.nextInt(1_000 * tasks + 1) / (10.0 * tasks), tasks, at);
    }

    private static ModuleScoreImproved improved(UUID user, UUID module, Instant at) {
        return new ModuleScoreImproved(user, module, 100, 1, at);
    }

    private static TaskSubmitted submitted(UUID user, UUID module, UUID submission, Instant at) {
        return new TaskSubmitted(
                user,
                module,
                "M",
                new UUID(6, 1),
                TaskKind.READING,
                CefrLevel.B1,
                1,
                submission,
                1,
                "[]",
                null,
                null,
                at);
    }

    private TaskScored scored(UUID user, UUID module, UUID submission, Instant at) {
        return new TaskScored(
                user,
                module,
                new UUID(6, 1),
                TaskKind.READING,
                CefrLevel.B1,
                submission,
                random.nextInt(1_001) / 10.0,
                null,
                at);
    }

    /** The first that is recorded starts the module, whenever it happened; the first that passes completes it. */
    private Deque<DomainEvent> imported(UUID user) {
        var events = new ArrayDeque<DomainEvent>();
        var module = id();
        var completed = false;
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            var at = moment();
            double score = random.nextInt(101);
            if (events.isEmpty()) {
                events.add(new ModuleStarted(user, module, "I" + random.nextInt(3), null, at));
            }
            events.add(new AttemptScored(user, module, id(), null, score, at));
            if (score >= 40 && !completed) {
                events.add(new ModuleCompleted(user, module, score, null, at));
                completed = true;
            }
        }
        return events;
    }

    private List<Instant> moments(int count) {
        return random.ints(count, 0, 1_000_000)
                .mapToObj(i -> moment())
                .sorted()
                .distinct()
                .toList();
    }

    private Instant moment() {
        var span = Duration.between(FIRST, NOW).toHours();
        var at = FIRST.plus(Duration.ofHours(random.nextInt((int) span)));
        return random.nextInt(3) == 0 ? at.truncatedTo(ChronoUnit.DAYS) : at;
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
