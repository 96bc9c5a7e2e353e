package ai.xentree.projection.past;

import ai.xentree.core.Actor;
import ai.xentree.core.Refusal;
import ai.xentree.projection.Replay;
import ai.xentree.web.errors.TemporarilyUnavailable;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/** Read models as they were, each worked out when it is first asked for. */
public final class PastReadModels {

    /** After which no event is stored any more that bears an earlier time. */
    private static final Duration SETTLED = Duration.ofMinutes(1);

    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);
    private static final int POSITIONS = 1_000;

    private final Replay replay;
    private final Points points;
    private final Duration patience;
    private final InstantSource clock;
    private final Cache<Instant, Long> positions =
            Caffeine.newBuilder().maximumSize(POSITIONS).build();

    PastReadModels(Replay replay, Points points, Duration patience, InstantSource clock) {
        this.replay = replay;
        this.points = points;
        this.patience = patience;
        this.clock = clock;
    }

    /** That which is made so. */
    public <T> PastReadModel<T> of(Recipe<T> recipe) {
        return new PastReadModel<>() {
            @Override
            public <R> R read(Instant asOf, Actor caller, Function<T, R> reader) {
                return PastReadModels.this.read(recipe, position(asOf), caller, reader);
            }
        };
    }

    private <T, R> R read(Recipe<T> recipe, long position, Actor caller, Function<T, R> reader) {
        while (true) {
            var point = points.at(recipe, position, caller);
            var answer = await(point).read(reader);
            if (answer.isPresent()) {
                return answer.get();
            }
            points.forget(recipe, position, point);
        }
    }

    private long position(Instant asOf) {
        var now = clock.instant();
        if (asOf.isAfter(now)) {
            throw Refusal.invalid("as_of", "must not lie in the future");
        }
        return asOf.isBefore(now.minus(SETTLED)) ? positions.get(asOf, replay::positionAt) : replay.positionAt(asOf);
    }

    private <T> Point<T> await(CompletableFuture<Point<T>> point) {
        try {
            return point.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw notReady();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw notReady();
        } catch (ExecutionException e) {
            throw new IllegalStateException("What was then could not be worked out.", e.getCause());
        }
    }

    static TemporarilyUnavailable notReady() {
        return new TemporarilyUnavailable("What was then is still being worked out; ask again.", RETRY_AFTER);
    }
}
