package ai.xentree.pages;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.core.Refusal;
import ai.xentree.stats.FigureMove;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.axonframework.queryhandling.DefaultSubscriptionQueryResult;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** What a page is told of figures that move on. */
class FollowingTest {

    private static final Duration AT_ONCE = Duration.ZERO;
    private static final Duration AN_HOUR = Duration.ofHours(1);

    private final Sinks.Many<FigureMove> updates = Sinks.many().unicast().onBackpressureBuffer();
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final AtomicInteger checks = new AtomicInteger();

    private static FigureMove move(long position) {
        return new FigureMove(position, Instant.parse("2026-03-02T09:00:00Z"));
    }

    private static String message(long position) {
        return "data: {\"position\":%d,\"time\":\"2026-03-02T09:00:00.000Z\"}\n\n".formatted(position);
    }

    private void happens(long position) {
        updates.tryEmitNext(move(position)).orThrow();
    }

    /** A page that stands at a position; what happens when it is about to be told the nth time is the test's. */
    private Following page(long position, LiveSettings settings, IntConsumer beforeTelling) {
        var figures = new DefaultSubscriptionQueryResult<>(Mono.just(move(position)), updates.asFlux(), () -> true);
        return new Following(figures, () -> beforeTelling.accept(checks.incrementAndGet()), settings, told);
    }

    private String told() {
        return told.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aPageIsToldTheNewestMoveOfAllThatCameMeanwhile() throws Exception {
        var stops = new Following[1];
        stops[0] = page(7, new LiveSettings(AT_ONCE, AT_ONCE, AN_HOUR), check -> {
            if (check == 1) {
                happens(8);
                happens(10);
                happens(9);
            } else {
                stops[0].stop();
            }
        });
        stops[0].run();
        assertThat(told()).isEqualTo(message(10) + ":\n\n");
    }

    @Test
    void anOlderMoveThanWasToldIsNotTold() throws Exception {
        var stops = new Following[1];
        stops[0] = page(7, new LiveSettings(AT_ONCE, AT_ONCE, AN_HOUR), check -> {
            if (check == 2) {
                happens(5);
            } else if (check == 3) {
                stops[0].stop();
            }
        });
        stops[0].run();
        assertThat(told()).isEqualTo(message(7) + ":\n\n:\n\n");
    }

    @Test
    void whereNothingHappens_aPageIsToldThatTheConnectionIsStillThere() throws Exception {
        var stops = new Following[1];
        stops[0] = page(7, new LiveSettings(AT_ONCE, AT_ONCE, AN_HOUR), check -> {
            if (check == 3) {
                stops[0].stop();
            }
        });
        stops[0].run();
        assertThat(told()).isEqualTo(message(7) + ":\n\n:\n\n");
    }

    @Test
    void whoMayNotSeeTheFiguresAnyMoreIsToldNothingMore() throws Exception {
        page(7, new LiveSettings(AT_ONCE, AT_ONCE, AN_HOUR), check -> {
                    if (check == 2) {
                        throw Refusal.forbidden("not any more");
                    }
                })
                .run();
        assertThat(told()).isEqualTo(message(7));
    }

    @Test
    void aPageThatIsGoneIsFollowedNoMore() throws Exception {
        var figures = new DefaultSubscriptionQueryResult<>(Mono.just(move(7)), updates.asFlux(), () -> true);
        new Following(figures, () -> {}, new LiveSettings(AT_ONCE, AT_ONCE, AN_HOUR), new Gone()).run();
        assertThat(updates.currentSubscriberCount()).isZero();
    }

    @Test
    void aPageWhoseTimeIsOverAsksAgain() throws Exception {
        page(7, new LiveSettings(AT_ONCE, AT_ONCE, AT_ONCE), check -> {}).run();
        assertThat(told()).isEmpty();
    }

    @Test
    void whereMovesCannotBeFollowedAnyMore_thePageAsksAgain() throws Exception {
        page(
                        7,
                        new LiveSettings(AT_ONCE, AN_HOUR, AN_HOUR),
                        check -> updates.tryEmitError(new IllegalStateException())
                                .orThrow())
                .run();
        assertThat(told()).isEqualTo(message(7));
    }

    /** The other end has gone. */
    private static final class Gone extends OutputStream {

        @Override
        public void write(int b) throws IOException {
            throw new IOException("gone");
        }
    }
}
