package ai.xentree.projection.past;

import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/** A read model at one point of history. It is not taken away from those who read. */
final class Point<T> {

    private final T content;
    private final BooleanSupplier there;
    private final Runnable removal;
    private final ReadWriteLock use = new ReentrantReadWriteLock();
    private boolean gone;

    /**
     * One that was made.
     *
     * @param there whether what it is read from has not been dropped by others
     * @param removal drops it
     */
    Point(T content, BooleanSupplier there, Runnable removal) {
        this.content = content;
        this.there = there;
        this.removal = removal;
    }

    /** What a reader finds; empty where it has been taken away, or is not there any more. */
    <R> Optional<R> read(Function<T, R> reader) {
        use.readLock().lock();
        try {
            return gone || !there.getAsBoolean() ? Optional.empty() : Optional.of(reader.apply(content));
        } finally {
            use.readLock().unlock();
        }
    }

    /** Takes it away once nobody reads it. */
    void remove() {
        use.writeLock().lock();
        try {
            gone = true;
            removal.run();
        } finally {
            use.writeLock().unlock();
        }
    }
}
