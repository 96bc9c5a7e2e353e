package ai.xentree.audit;

import ai.xentree.organizations.MembershipEvent.MemberAdded;
import ai.xentree.organizations.MembershipEvent.MemberRemoved;
import ai.xentree.organizations.OrganizationRole;
import ai.xentree.sessions.SessionEvent.ActivityRecorded;
import ai.xentree.sessions.SessionEvent.Reason;
import ai.xentree.sessions.SessionEvent.SessionEnded;
import ai.xentree.sessions.SessionEvent.SessionRecorded;
import ai.xentree.sessions.SessionEvent.SessionStarted;
import ai.xentree.sessions.SessionSource;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;

/**
 * People who join, leave and move, and learn before, meanwhile and after, as chance has it: two at a time, so that most
 * organizations have nothing in most stretches. Times may be wrong, and some of what is stored cannot be read.
 */
final class RandomHistory {

    static final List<UUID> ORGANIZATIONS = ids(1, 20);
    static final List<UUID> PEOPLE = ids(2, 15);

    private static final int AT_A_TIME = 2;
    private static final int A_WHILE = 900;

    private final LongHistory history;
    private final Random chance;
    private final Deque<SessionStarted> open = new ArrayDeque<>();
    private int now;

    RandomHistory(LongHistory history, long seed) {
        this.history = history;
        this.chance = new Random(seed);
    }

    private static List<UUID> ids(long kind, int count) {
        return LongStream.rangeClosed(1, count)
                .mapToObj(number -> new UUID(kind, number))
                .toList();
    }

    /** Lets things happen until there are that many. */
    void goOn(int events) {
        while (history.head() < events) {
            if (history.head() % A_WHILE == 0) {
                now = chance.nextInt(PEOPLE.size());
            }
            happen(oneOf(PEOPLE));
        }
    }

    private UUID oneOf(List<UUID> all) {
        return all.get((now + chance.nextInt(AT_A_TIME)) % all.size());
    }

    private void happen(UUID person) {
        var what = chance.nextInt(100);
        switch (what / 10) {
            case 0 -> change(person, what);
            case 1, 2, 3 -> begin(person);
            case 4, 5 -> end();
            case 6, 7 -> record(person);
            case 8 -> history.add(null, person, what % 2 == 0 ? "sessions.SessionEnded" : "test.Often");
            default -> history.add(person, new ActivityRecorded(session(), person, now()));
        }
    }

    private void change(UUID person, int what) {
        switch (what) {
            case 0 -> join(person);
            case 1 -> leave(person);
            case 2 -> move(person);
            case 3 -> history.add(oneOf(ORGANIZATIONS), person, "test.Often");
            default -> history.add(null, person, "test.Often");
        }
    }

    private void join(UUID person) {
        history.add(person, new MemberAdded(oneOf(ORGANIZATIONS), person, OrganizationRole.MEMBER, around()));
    }

    private void leave(UUID person) {
        history.add(person, new MemberRemoved(oneOf(ORGANIZATIONS), person, around()));
    }

    private void move(UUID person) {
        leave(person);
        join(person);
    }

    private void begin(UUID person) {
        var started = new SessionStarted(session(), person, SessionSource.XEL, null, null, now());
        open.add(started);
        history.add(person, started);
    }

    /** A few end thousands of events after they began. */
    private void end() {
        var started = chance.nextInt(100) == 0 ? open.poll() : open.pollLast();
        if (started != null) {
            history.add(
                    started.userId(),
                    new SessionEnded(
                            started.sessionId(),
                            started.userId(),
                            SessionSource.XEL,
                            null,
                            started.startedAt(),
                            now(),
                            1,
                            Reason.ENDED));
        }
    }

    private void record(UUID person) {
        var at = around();
        history.add(person, new SessionRecorded(session(), person, SessionSource.IMPORTED, null, at, at, 0));
    }

    private UUID session() {
        return new UUID(3, history.head());
    }

    private Instant now() {
        return Instant.ofEpochMilli(history.head() + 1);
    }

    /** Mostly now, else long ago or to come. */
    private Instant around() {
        return chance.nextInt(4) > 0 ? now() : now().plusMillis(chance.nextInt(-4_000, 1_000));
    }
}
