package ai.xentree.identity;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The refresh tokens of one log-in, of which only the newest is good.
 *
 * @param current hash of the newest
 * @param previous hash of the one before; null while there has been one only
 * @param rotatedAt when the newest took its place
 */
record TokenFamily(String current, @Nullable String previous, Instant rotatedAt) {

    /** What a presented token is in its family. */
    enum Presented {
        /** The newest. */
        CURRENT,
        /** The one before, so soon that the answer to its exchange was probably lost. */
        REPEATED,
        /** Used up: somebody has a copy. */
        REUSED
    }

    static TokenFamily begin(String first, Instant now) {
        return new TokenFamily(first, null, now);
    }

    TokenFamily rotate(String next, Instant now) {
        return new TokenFamily(next, current, now);
    }

    Presented present(String hash, Instant now, Duration grace) {
        if (hash.equals(current)) {
            return Presented.CURRENT;
        }
        var inTime = !now.isAfter(rotatedAt.plus(grace));
        return hash.equals(previous) && inTime ? Presented.REPEATED : Presented.REUSED;
    }
}
