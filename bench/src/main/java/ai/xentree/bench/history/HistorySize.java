package ai.xentree.bench.history;

/**
 * How much history to make.
 *
 * @param members people of the one organization: half of them join on the first day, the others one after another
 * @param sessions learning sessions of all of them, each of someone who has joined by then
 * @param days over which the sessions are spread evenly, the last of which is {@link GeneratedHistory#LAST_DAY}
 * @param seed what chance begins with
 * @param order in which the sessions are stored
 */
public record HistorySize(int members, int sessions, int days, long seed, Order order) {

    /** In which order sessions are stored. */
    public enum Order {
        /** As they happened, but for those stored at the same time. */
        OF_TIME,
        /** Mixed through and through, as imports and late events may be. */
        RANDOM
    }

    private static final long MIXING_PRIME = 7_368_787;

    /** Sessions stored as they happened. */
    public HistorySize(int members, int sessions, int days, long seed) {
        this(members, sessions, days, seed, Order.OF_TIME);
    }

    /** The same, stored in another order. */
    public HistorySize in(Order other) {
        return new HistorySize(members, sessions, days, seed, other);
    }

    /** How many events that makes. */
    public long events() {
        return 1L + 2L * members + sessions;
    }

    /** Which session, counted in order of time, is stored in a place; each in one. */
    int sessionAt(int place) {
        return switch (order) {
            case OF_TIME -> place;
            case RANDOM -> (int) (place * MIXING_PRIME % sessions);
        };
    }

    /** When a session begins (seconds after the first midnight). */
    long second(int session) {
        return session * seconds() / sessions;
    }

    /** When a member joins, the same. */
    long joinedAt(int member) {
        return member < early() ? 0 : (member - early()) * seconds() / (members - early());
    }

    /** How many members have joined by a second; those of the lowest numbers. */
    int joinedBy(long second) {
        return early() + (int) (second * (members - early()) / seconds());
    }

    private int early() {
        return members / 2;
    }

    private long seconds() {
        return days * 86_400L;
    }
}
