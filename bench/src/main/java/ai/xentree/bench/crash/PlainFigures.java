package ai.xentree.bench.crash;

import java.util.Collection;

/** The key figures of engagement by the words of semantics.md, section 3, over a history that lies within the range. */
final class PlainFigures {

    private static final int HOUR = 3_600;
    private static final int MINUTE = 60;
    private static final int PERCENT = 100;

    private PlainFigures() {}

    static String of(Collection<PlainMember> population) {
        long people = population.size();
        long active = population.stream().filter(it -> it.sessions() > 0).count();
        long seconds = population.stream().mapToLong(PlainMember::seconds).sum();
        long sessions = population.stream().mapToLong(PlainMember::sessions).sum();
        long joined = population.stream().mapToLong(PlainMember::memberships).sum();
        return String.join(
                "|",
                Long.toString(active),
                Exact.quotient(PERCENT * active, people, 1),
                Exact.quotient(seconds, HOUR, 2),
                Exact.quotient(seconds, HOUR * people, 2),
                Long.toString(sessions),
                Exact.quotient(seconds, MINUTE * sessions, 1),
                Long.toString(joined));
    }
}
