package ai.xentree.projection;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** A position that only grows, and that others wait for. */
final class Reached {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition advanced = lock.newCondition();
    private long position = ProjectionPositions.NONE;
    private boolean woken;

    long position() {
        lock.lock();
        try {
            return position;
        } finally {
            lock.unlock();
        }
    }

    void advance(long to) {
        lock.lock();
        try {
            position = to;
            advanced.signalAll();
        } finally {
            lock.unlock();
        }
    }

    boolean await(long wanted, Duration atMost) throws InterruptedException {
        var nanos = atMost.toNanos();
        lock.lock();
        try {
            while (position < wanted) {
                if (nanos <= 0) {
                    return false;
                }
                nanos = advanced.awaitNanos(nanos);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Waits for some time, or until woken. */
    void pause(Duration duration) {
        var nanos = duration.toNanos();
        lock.lock();
        try {
            while (!woken && nanos > 0) {
                nanos = advanced.awaitNanos(nanos);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    void wake() {
        lock.lock();
        try {
            woken = true;
            advanced.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
