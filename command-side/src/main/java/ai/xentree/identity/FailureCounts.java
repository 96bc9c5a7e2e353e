package ai.xentree.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;

/** Failures of recent attempts, by whatever they are counted by. */
final class FailureCounts {

    /**
     * What is known of a key.
     *
     * @param tooEarlyBy zero if the latest attempt was counted, else how long it came too early
     */
    private record Failures(int count, Instant last, Duration tooEarlyBy) {

        Failures oneLess() {
            return new Failures(Math.max(0, count - 1), last, tooEarlyBy);
        }
    }

    private final Cache<String, Failures> failures;
    private final ThrottleSettings settings;
    private final int free;
    private final InstantSource clock;

    FailureCounts(ThrottleSettings settings, int free, InstantSource clock) {
        this.settings = settings;
        this.free = free;
        this.clock = clock;
        this.failures = Caffeine.newBuilder()
                .maximumSize(settings.remembered())
                .expireAfterWrite(settings.forgetAfter())
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    /**
     * Counts an attempt as failed until it is known better, so that many at once count as many. Answers zero, or, if it
     * comes too early and so is not counted, the time to wait.
     */
    Duration count(String key) {
        return failures.asMap()
                .merge(key, new Failures(1, clock.instant(), Duration.ZERO), this::next)
                .tooEarlyBy();
    }

    private Failures next(Failures before, Failures attempt) {
        var nextTry = before.last().plus(settings.delayAfter(before.count() - free));
        return attempt.last().isBefore(nextTry)
                ? new Failures(before.count(), before.last(), Duration.between(attempt.last(), nextTry))
                : new Failures(before.count() + 1, attempt.last(), Duration.ZERO);
    }

    /** Takes one attempt back. */
    void takeBack(String key) {
        failures.asMap().computeIfPresent(key, (k, before) -> before.oneLess());
    }

    /** Takes all attempts back. */
    void forget(String key) {
        failures.invalidate(key);
    }
}
