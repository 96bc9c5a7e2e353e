package ai.xentree.bench.history;

/**
 * How much history to make.
 *
 * @param members people of the one organization, all of whom join on the first day
 * @param sessions learning sessions of all of them
 * @param days over which the sessions are spread evenly, the last of which is {@link GeneratedHistory#LAST_DAY}
 * @param seed what chance begins with
 */
public record HistorySize(int members, int sessions, int days, long seed) {

    /** How many events that makes. */
    public long events() {
        return 1L + 2L * members + sessions;
    }
}
