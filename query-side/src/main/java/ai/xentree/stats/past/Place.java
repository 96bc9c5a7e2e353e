package ai.xentree.stats.past;

import ai.xentree.stats.pages.Pages;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;

/** Pages of one point of history. They are not taken away from those who read. */
final class Place {

    private final String name;
    private final Pages pages;
    private final ReadWriteLock use = new ReentrantReadWriteLock();
    private boolean gone;

    Place(String name, Pages pages) {
        this.name = name;
        this.pages = pages;
    }

    String name() {
        return name;
    }

    Pages pages() {
        return pages;
    }

    /** What a reader finds; empty where the pages have been taken away. */
    <R> Optional<R> read(Function<Pages, R> reader) {
        use.readLock().lock();
        try {
            return gone ? Optional.empty() : Optional.of(reader.apply(pages));
        } finally {
            use.readLock().unlock();
        }
    }

    /** Takes the pages away once nobody reads them. */
    void remove(Runnable removal) {
        use.writeLock().lock();
        try {
            gone = true;
            removal.run();
        } finally {
            use.writeLock().unlock();
        }
    }
}
