package ai.xentree.stats;

import java.time.Duration;

/**
 * What an answer to a question depends on, beside the question.
 *
 * @param position of the last event that it takes in
 * @param minute minutes since 1970-01-01T00:00Z: who is present, at risk or inactive goes by the time of asking
 */
public record AnswerVersion(long position, long minute) {

    private static final long MINUTE = Duration.ofMinutes(1).toMillis();

    static AnswerVersion of(long position, long now) {
        return new AnswerVersion(position, Math.floorDiv(now, MINUTE));
    }
}
