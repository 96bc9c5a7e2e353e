package ai.xentree.pages;

import ai.xentree.core.Refused;
import ai.xentree.stats.FigureMove;
import ai.xentree.web.json.WireText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.axonframework.queryhandling.SubscriptionQueryResult;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One page that follows figures: it is told the newest move, never more often than it can make use of. */
final class Following {

    private static final Logger LOG = LoggerFactory.getLogger(Following.class);

    private final SubscriptionQueryResult<FigureMove, FigureMove> figures;
    private final Runnable check;
    private final LiveSettings settings;
    private final OutputStream page;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private @Nullable FigureMove untold;
    private long told = -1;
    private boolean stopped;

    /**
     * A page that is told over a stream.
     *
     * @param check throws {@link Refused} once its reader may not see the figures any more
     */
    Following(
            SubscriptionQueryResult<FigureMove, FigureMove> figures,
            Runnable check,
            LiveSettings settings,
            OutputStream page) {
        this.figures = figures;
        this.check = check;
        this.settings = settings;
        this.page = page;
    }

    /** Tells the page until its time is over, it is gone, it may not be told any more, or this program stops. */
    void run() throws InterruptedException {
        var until = System.nanoTime() + settings.lifetime().toNanos();
        var updates = figures.updates().subscribe(this::hear, failure -> stop(), this::stop);
        try {
            figures.initialResult().subscribe(this::hear, failure -> stop());
            while (await(settings.heartbeat()) && System.nanoTime() - until < 0) {
                check.run();
                tell();
                pause();
            }
        } catch (IOException | Refused e) {
            LOG.debug("A page follows no more: {}", e.toString());
        } finally {
            updates.dispose();
        }
    }

    void stop() {
        lock.lock();
        try {
            stopped = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void hear(FigureMove move) {
        lock.lock();
        try {
            if (move.position() > told && (untold == null || move.position() > untold.position())) {
                untold = move;
                changed.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Answers whether to go on: there is something to tell, or it is time to see whether the page is still there. */
    private boolean await(Duration atMost) throws InterruptedException {
        var left = atMost.toNanos();
        lock.lock();
        try {
            while (!stopped && untold == null && left > 0) {
                left = changed.awaitNanos(left);
            }
            return !stopped;
        } finally {
            lock.unlock();
        }
    }

    private void pause() throws InterruptedException {
        var left = settings.pace().toNanos();
        lock.lock();
        try {
            while (!stopped && left > 0) {
                left = changed.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    private void tell() throws IOException {
        var move = take();
        var text = move == null
                ? ":\n\n"
                : "data: {\"position\":%d,\"time\":\"%s\"}\n\n"
                        .formatted(move.position(), WireText.of(move.storedAt()));
        page.write(text.getBytes(StandardCharsets.UTF_8));
        page.flush();
    }

    private @Nullable FigureMove take() {
        lock.lock();
        try {
            var move = untold;
            untold = null;
            told = move == null ? told : move.position();
            return move;
        } finally {
            lock.unlock();
        }
    }
}
