package ai.xentree.limits;

import io.github.bucket4j.Bandwidth;
import java.time.Duration;
import org.springframework.boot.convert.DurationStyle;

/**
 * How many in how long. That many may come at once; what was taken comes back evenly over the time.
 *
 * @param count at least 1
 * @param per longer than nothing
 */
record Rate(long count, Duration per) {

    Rate {
        if (count < 1 || per.isZero() || per.isNegative()) {
            throw new IllegalArgumentException("A limit is at least 1 in some time, such as 600/1m");
        }
    }

    /** Reads settings such as {@code 600/1m}; Spring finds it by its name. */
    public static Rate valueOf(String text) {
        var parts = text.strip().split("/", 2);
        if (parts.length < 2) {
            throw new IllegalArgumentException("A limit is a number in some time, such as 600/1m, not " + text);
        }
        return new Rate(Long.parseLong(parts[0].strip()), DurationStyle.detectAndParse(parts[1].strip()));
    }

    Bandwidth bandwidth() {
        return Bandwidth.builder().capacity(count).refillGreedy(count, per).build();
    }

    /** How long so many take to come back. */
    Duration timeFor(long taken) {
        return Duration.ofNanos(Math.ceilDiv(Math.multiplyExact(taken, per.toNanos()), count));
    }
}
