package ai.xentree.reference.generated;

import java.time.Duration;
import java.time.Instant;

/**
 * When things happen in a generated history.
 *
 * @param begin when people begin to learn
 * @param imported when a past is imported: memberships first, then sessions and attempts
 * @param again when more of it is imported
 * @param now the end
 */
record Calendar(Instant begin, Instant imported, Instant again, Instant now) {

    private static final Duration LENGTH = Duration.ofDays(130);

    static Calendar until(Instant now) {
        var begin = now.minus(LENGTH);
        return new Calendar(
                begin,
                begin.plus(LENGTH.dividedBy(3)),
                begin.plus(LENGTH.multipliedBy(2).dividedBy(3)),
                now);
    }
}
