package ai.xentree.oulad;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Works on many things at a time, each on a virtual thread, and begins nothing more once one has failed. */
final class ParallelSender {

    private final Semaphore room;
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    /** Works on that many things at a time. */
    ParallelSender(int parallel) {
        room = new Semaphore(parallel);
    }

    /**
     * Begins with each thing in its turn and waits until all are done.
     *
     * @throws ImportStopped if one fails; what was begun before is done by then
     */
    <T> void each(Stream<T> things, Consumer<T> work) {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var iterator = things.iterator(); failure.get() == null && iterator.hasNext(); ) {
                begin(executor, iterator.next(), work);
            }
        }
        var failed = failure.get();
        if (failed != null) {
            throw new ImportStopped(failed);
        }
    }

    private <T> void begin(Executor executor, T thing, Consumer<T> work) {
        room.acquireUninterruptibly();
        executor.execute(() -> {
            try {
                work.accept(thing);
            } catch (Throwable e) { // an Error that vanished would leave a gap that nobody knows of
                failure.compareAndSet(null, e);
            } finally {
                room.release();
            }
        });
    }
}
