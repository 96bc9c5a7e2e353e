package ai.xentree.ledger;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Time between two pieces of work, which may be skipped, and an end. */
final class Rest {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private boolean skipped;
    private boolean over;

    /** Waits that long, or until it is skipped or over. */
    void take(Duration atMost) {
        lock.lock();
        try {
            var left = atMost.toNanos();
            while (left > 0 && !skipped && !over) {
                left = changed.awaitNanos(left);
            }
            skipped = false;
        } catch (InterruptedException e) {
            over = true;
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    /** Skips the present one, or the next. */
    void skip() {
        lock.lock();
        try {
            skipped = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    void begin() {
        end(false);
    }

    void end() {
        end(true);
    }

    private void end(boolean isOver) {
        lock.lock();
        try {
            over = isOver;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    boolean isOver() {
        lock.lock();
        try {
            return over;
        } finally {
            lock.unlock();
        }
    }
}
