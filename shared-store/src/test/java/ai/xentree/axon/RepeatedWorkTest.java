package ai.xentree.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RepeatedWorkTest {

    private static final Duration AT_ONCE = Duration.ofMillis(1);
    private static final int PATIENCE_SECONDS = 20;

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch mayEnd = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private final CountDownLatch interrupted = new CountDownLatch(1);

    @Test
    void givenWorkThatFailed_whenItsTimeComesAgain_thenItIsTriedAgain() throws Exception {
        var times = new AtomicInteger();
        var work = new RepeatedWork("work", AT_ONCE, () -> {
            if (times.incrementAndGet() == 1) {
                throw new IllegalStateException("The first time fails.");
            }
            begun.countDown();
        });
        work.start();
        assertThat(begun.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        work.stop();
    }

    @Test
    void givenWorkThatIsBegun_whenItIsStopped_thenItIsDoneToItsEnd() throws Exception {
        var work = new RepeatedWork("work", AT_ONCE, this::work);
        work.start();
        assertThat(begun.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        Thread.ofVirtual().start(mayEnd::countDown);
        work.stop();
        assertThat(ended.getCount()).isZero();
        assertThat(interrupted.getCount()).isOne();
    }

    @Test
    void givenWorkThatMayBeInterrupted_whenItIsStopped_thenItIsInterrupted() throws Exception {
        var work = RepeatedWork.interruptible("work", AT_ONCE, this::work);
        work.start();
        assertThat(begun.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        work.stop();
        assertThat(interrupted.getCount()).isZero();
        assertThat(ended.getCount()).isOne();
        assertThat(work.isRunning()).isFalse();
    }

    private void work() throws InterruptedException {
        begun.countDown();
        try {
            mayEnd.await();
            ended.countDown();
        } catch (InterruptedException e) {
            interrupted.countDown();
            throw e;
        }
    }
}
