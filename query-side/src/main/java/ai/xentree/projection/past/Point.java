package ai.xentree.projection.past;

import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;

/** A read model at one point of history. It is not taken away from those who read. */
final class Point<T> {

    private final T content;
    private final Runnable removal;
    private final ReadWriteLock use = new ReentrantReadWriteLock();
    private boolean gone;

    Point(T content, Runnable removal) {
        this.content = content;
        this.removal = removal;
    }

    /** What a reader finds; empty where it has been taken away. */
    <R> Optional<R> read(Function<T, R> reader) {
        use.readLock().lock();
        try {
            return gone ? Optional.empty() : Optional.of(reader.apply(content));
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
