package ai.xentree.web.turns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.xentree.core.Refusal;
import ai.xentree.core.Refused;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final TurnSettings ONE = new TurnSettings(1, 1, 1, LONG);

    private final ExecutorService requests = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch end = new CountDownLatch(1);
    private final AtomicInteger done = new AtomicInteger();

    @AfterEach
    void leave() {
        end.countDown();
        requests.close();
    }

    @Test
    void givenOneAtWorkAndOneWaiting_whenAThirdComes_thenItIsRefusedAtOnce() throws InterruptedException {
        try (var turns = new Turns("log-ins", ONE)) {
            requests.execute(() -> turns.take(this::work));
            begun.await();
            var waiting = requests.submit(() -> turns.take(done::incrementAndGet));
            while (turns.waiting() == 0) {
                Thread.onSpinWait();
            }
            assertRefused(() -> turns.take(done::incrementAndGet));
            end.countDown();
            assertThat(waiting).succeedsWithin(LONG).isEqualTo(1);
            assertThat(turns.take(() -> "the next")).isEqualTo("the next");
        }
    }

    @Test
    void givenOneThatWaitedTooLong_whenItsTurnComes_thenItIsNotDone() throws InterruptedException {
        try (var turns = new Turns("log-ins", ONE)) {
            requests.execute(() -> turns.take(this::work));
            begun.await();
            assertRefused(() -> turns.take(done::incrementAndGet, done -> true, Duration.ZERO));
            assertThat(turns.waiting()).isZero();
            end.countDown();
            turns.take(() -> "the next");
            assertThat(done).hasValue(0);
        }
    }

    @Test
    void givenMoreIsWaiting_whenWorkIsDone_thenItRestsThreeTimesAsLong_andNotAfterTheLast()
            throws InterruptedException {
        var rests = new ConcurrentLinkedQueue<Long>();
        var began = System.nanoTime();
        try (var turns = new Turns("log-ins", new TurnSettings(1, 0.25, 1, LONG), rests::add)) {
            requests.execute(() -> turns.take(this::work));
            begun.await();
            var sinceBegun = System.nanoTime();
            var waiting = requests.submit(() -> turns.take(done::incrementAndGet));
            while (turns.waiting() == 0) {
                Thread.onSpinWait();
            }
            var atLeast = System.nanoTime() - sinceBegun;
            end.countDown();
            assertThat(waiting).succeedsWithin(LONG);
            turns.take(() -> "the last");
            assertThat(rests)
                    .singleElement()
                    .satisfies(rest -> assertThat(rest).isBetween(3 * atLeast, 3 * (System.nanoTime() - began)));
        }
    }

    @Test
    void givenMoreIsWaiting_whenAProofIsGood_thenTheNextDoesNotWaitForARest() throws InterruptedException {
        assertThat(restsAfter(Optional.of("somebody"))).isEmpty();
    }

    @Test
    void givenMoreIsWaiting_whenAProofIsWrong_thenItRests() throws InterruptedException {
        assertThat(restsAfter(Optional.empty())).hasSize(1);
    }

    private Collection<Long> restsAfter(Optional<String> proved) throws InterruptedException {
        var rests = new ConcurrentLinkedQueue<Long>();
        try (var turns = new Turns("log-ins", new TurnSettings(1, 0.25, 1, LONG), rests::add)) {
            requests.execute(() -> turns.prove(() -> {
                work();
                return proved;
            }));
            begun.await();
            var waiting = requests.submit(() -> turns.take(done::incrementAndGet));
            while (turns.waiting() == 0) {
                Thread.onSpinWait();
            }
            end.countDown();
            assertThat(waiting).succeedsWithin(LONG);
        }
        return rests;
    }

    @Test
    void givenWorkThatFails_whenItsTurnComes_thenItsFailureIsToldAsItIs() {
        try (var turns = new Turns("log-ins", ONE)) {
            assertThatThrownBy(() -> turns.take(() -> {
                        throw Refusal.notFound("The person");
                    }))
                    .isInstanceOf(Refused.class)
                    .hasMessageStartingWith("NOT_FOUND");
        }
    }

    @Test
    void givenNothingElseIsSaid_thenHalfOfTheProcessorsWork() {
        var settings = new TurnSettings(0, 1, 1, LONG);
        assertThat(settings.atOnce(8)).isEqualTo(4);
        assertThat(settings.atOnce(1)).isEqualTo(1);
    }

    private static void assertRefused(ThrowingCallable turn) {
        assertThatThrownBy(turn).isInstanceOf(Refused.class).hasMessageStartingWith("RATE_LIMITED");
    }

    private boolean work() throws InterruptedException {
        begun.countDown();
        end.await();
        return true;
    }
}
