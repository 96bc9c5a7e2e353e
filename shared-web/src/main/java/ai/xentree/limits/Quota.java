package ai.xentree.limits;

import ai.xentree.core.Refusal;
import ai.xentree.core.Refused;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;

/**
 * What is left of a limit.
 *
 * @param granted whether there was one to take
 * @param remaining at least 0
 * @param untilNext until there is one to take; zero if there is
 */
record Quota(Rate rate, boolean granted, long remaining, Duration untilNext) {

    /** Tells the caller by headers. */
    void tell(HttpServletResponse response) {
        response.setHeader("RateLimit-Limit", Long.toString(rate.count()));
        response.setHeader("RateLimit-Remaining", Long.toString(remaining));
        response.setHeader("RateLimit-Reset", Long.toString(seconds(rate.timeFor(rate.count() - remaining))));
    }

    /** Refuses if nothing was left. */
    void require() {
        if (!granted) {
            throw new Refused(new Refusal(
                    Refusal.Kind.TOO_MANY,
                    "RATE_LIMITED",
                    "Too many requests; try again later.",
                    Map.of("retry_after_seconds", Math.max(1, seconds(untilNext)))));
        }
    }

    /** The one of which less is left. */
    Quota orTighter(Quota other) {
        return other.remaining < remaining ? other : this;
    }

    private static long seconds(Duration time) {
        return time.plusSeconds(1).minusNanos(1).toSeconds();
    }
}
