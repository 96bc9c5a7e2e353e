package ai.xentree.engagement;

import ai.xentree.core.DomainEvent;
import ai.xentree.identity.AccountEvent.AccountRegistered;
import ai.xentree.identity.AccountStatus;
import ai.xentree.identity.PlatformRole;
import ai.xentree.organizations.MembershipEvent.MemberAdded;
import ai.xentree.organizations.MembershipEvent.MemberRemoved;
import ai.xentree.organizations.MembershipEvent.TeamJoined;
import ai.xentree.organizations.MembershipEvent.TeamLeft;
import ai.xentree.organizations.OrganizationEvent.OrganizationCreated;
import ai.xentree.organizations.OrganizationEvent.TeamCreated;
import ai.xentree.organizations.OrganizationEvent.TeamManagersAssigned;
import ai.xentree.organizations.OrganizationRole;
import ai.xentree.sessions.SessionEvent.SessionRecorded;
import ai.xentree.sessions.SessionSource;
import ai.xentree.stats.RecordedHistory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Histories as no one would write them by hand: people who come back, several teams, sessions around midnight. */
final class RandomHistory {

    static final Instant NOW = Instant.parse("2026-03-18T10:30:00Z");
    private static final Instant FIRST = Instant.parse("2025-11-20T00:00:00Z");
    private static final Duration SPAN = Duration.between(FIRST, NOW);
    private static final List<String> ZONES = List.of("UTC", "Asia/Tokyo", "America/Los_Angeles", "Pacific/Kiritimati");
    private static final List<String> NAMES =
            List.of("z", "a", "\u00e4", "\ud83d\ude00", "\uff5e", "aa", "\ufffd", "B", "\ud800\udc00x", "b", "0", "~");

    private final Random random;
    final RecordedHistory history = new RecordedHistory(NOW.minusSeconds(3_600));
    final List<UUID> organizations = new ArrayList<>();
    final List<UUID> teams = new ArrayList<>();
    final List<UUID> users = new ArrayList<>();
    final List<UUID> managed = new ArrayList<>();
    final UUID manager;
    final int setUp;

    RandomHistory(Random random) {
        this.random = random;
        this.manager = id();
        history.add(account(manager, "the manager"));
        organization("One");
        organization("Two");
        history.add(new MemberAdded(organizations.getFirst(), manager, OrganizationRole.MANAGER, NOW.minusSeconds(60)));
        managed.addAll(teams.subList(0, 2));
        managed.forEach(team ->
                history.add(new TeamManagersAssigned(organizations.getFirst(), team, Set.of(manager), Instant.EPOCH)));
        setUp = history.size();
        var lives = new ArrayList<Deque<DomainEvent>>();
        NAMES.forEach(name -> lives.add(life(name)));
        while (!lives.isEmpty()) {
            var life = lives.get(random.nextInt(lives.size()));
            for (int i = 1 + random.nextInt(8); i > 0 && !life.isEmpty(); i--) {
                history.add(life.removeFirst());
            }
            lives.removeIf(Deque::isEmpty);
        }
    }

    private void organization(String name) {
        var organization = id();
        organizations.add(organization);
        history.add(new OrganizationCreated(organization, name, name, null, Instant.EPOCH));
        for (int i = 0; i < 3; i++) {
            var team = id();
            teams.add(team);
            history.add(new TeamCreated(organization, team, name + " " + NAMES.get(i + 2), Instant.EPOCH));
        }
    }

    private Deque<DomainEvent> life(String name) {
        var user = id();
        users.add(user);
        var events = new ArrayList<DomainEvent>();
        organizations.forEach(organization -> events.addAll(membership(user, organization)));
        for (int i = random.nextInt(60); i > 0; i--) {
            events.add(random.nextInt(events.size() + 1), session(user));
        }
        events.addFirst(account(user, name));
        return new ArrayDeque<>(events);
    }

    private static AccountRegistered account(UUID user, String name) {
        return new AccountRegistered(
                user,
                name,
                null,
                null,
                ZONES.get(Math.floorMod(user.hashCode(), ZONES.size())),
                "en",
                PlatformRole.USER,
                AccountStatus.ACTIVE,
                FIRST);
    }

    /** Comes, changes teams, goes, and perhaps comes back. */
    private List<DomainEvent> membership(UUID user, UUID organization) {
        var events = new ArrayList<DomainEvent>();
        var moments = new ArrayList<Instant>();
        for (int i = 0; i < random.nextInt(9); i++) {
            moments.add(moment());
        }
        var in = new HashSet<UUID>();
        var member = false;
        for (var at : moments.stream().sorted().distinct().toList()) {
            if (!member) {
                events.add(new MemberAdded(organization, user, OrganizationRole.MEMBER, at));
                member = true;
            } else if (random.nextInt(3) == 0) {
                events.add(new MemberRemoved(organization, user, at));
                member = false;
                in.clear();
                continue;
            }
            int first = 3 * organizations.indexOf(organization);
            var team = teams.get(first + random.nextInt(3));
            events.add(
                    in.add(team)
                            ? new TeamJoined(organization, user, team, at)
                            : new TeamLeft(organization, user, left(in, team), at));
        }
        return events;
    }

    private static UUID left(Set<UUID> in, UUID team) {
        in.remove(team);
        return team;
    }

    private SessionRecorded session(UUID user) {
        var start = moment();
        var length = switch (random.nextInt(6)) {
            case 0 -> Duration.ZERO;
            case 1 -> Duration.ofHours(30).plusMillis(random.nextInt(5_000));
            case 2 ->
                Duration.ofHours(24 - start.atOffset(java.time.ZoneOffset.UTC).getHour());
            case 3 -> Duration.ofSeconds(random.nextInt(120));
            default -> Duration.ofMillis(random.nextInt(5 * 3_600_000));
        };
        var end = start.plus(length).isAfter(NOW) ? start : start.plus(length);
        return new SessionRecorded(
                id(),
                user,
                SessionSource.IMPORTED,
                null,
                start,
                end,
                Duration.between(start, end).toSeconds());
    }

    private Instant moment() {
        var at = FIRST.plusMillis((long) (random.nextDouble() * SPAN.toMillis()));
        return switch (random.nextInt(4)) {
            case 0 -> at.truncatedTo(java.time.temporal.ChronoUnit.DAYS);
            case 1 -> at.truncatedTo(java.time.temporal.ChronoUnit.HOURS);
            default -> at;
        };
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
