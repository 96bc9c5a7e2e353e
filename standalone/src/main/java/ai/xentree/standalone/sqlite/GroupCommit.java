package ai.xentree.standalone.sqlite;

import ai.xentree.axon.StoreBusyException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread that writes to the file. Works that come in while it commits share the next transaction; each is released
 * once that is on disk. A work that fails takes nobody with it: the batch is rolled back and done again with a savepoint
 * for each. If the file cannot be written at all, the whole batch fails, and the next one is tried as if nothing had been.
 */
final class GroupCommit implements AutoCloseable {

    /** Something to write. */
    @FunctionalInterface
    interface Work<R> {

        /** Writes; may be called again after a rollback. */
        R run(Connection connection) throws SQLException;
    }

    /** Takes part in each transaction. */
    interface Observer {

        /** Works have run, and are kept unless this fails; may come more than once in a transaction. */
        void ran(Connection connection) throws SQLException;

        /** What ran last is being rolled back. */
        void undone();

        /** It is on disk; those who wait for it do not know yet. */
        void committed();
    }

    private static final Logger LOG = LoggerFactory.getLogger(GroupCommit.class);
    private static final int BATCH = 512;

    private final Connection connection;
    private final Transaction transaction;
    private final Observer observer;
    private final Outage outage = new Outage();
    private final BlockingQueue<Job<?>> queue;
    private final Duration longestWait;
    private final CompletableFuture<Void> ended = new CompletableFuture<>();
    private volatile boolean closing;

    GroupCommit(Connection connection, Observer observer, WriterSettings settings) throws SQLException {
        this.connection = connection;
        this.transaction = new Transaction(connection);
        this.observer = observer;
        this.queue = new ArrayBlockingQueue<>(settings.queueSize());
        this.longestWait = settings.longestWait();
        Thread.ofPlatform().name("sqlite-writer").start(this::run);
    }

    /**
     * Has something written and waits until it is on disk.
     *
     * @throws StoreBusyException if it was not even tried
     * @throws SQLException if nothing of it was written
     */
    <R> R write(Work<R> work) throws SQLException {
        var job = new Job<>(work);
        enqueue(job);
        return job.await();
    }

    private void enqueue(Job<?> job) {
        try {
            if (closing) {
                throw closed();
            }
            if (!queue.offer(job, longestWait.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new StoreBusyException("More is being written than the disk takes; try again later.");
            }
            // The writer may have looked for the last time between the first question and the offer.
            if (ended.isDone() && queue.remove(job)) {
                throw closed();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreBusyException("Interrupted while waiting for a place in the queue.");
        }
    }

    private static StoreBusyException closed() {
        return new StoreBusyException("The store is closed.");
    }

    private void run() {
        var batch = new ArrayList<Job<?>>(BATCH);
        while (!closing || !queue.isEmpty()) {
            try {
                var first = queue.poll(200, TimeUnit.MILLISECONDS);
                if (first != null) {
                    batch.add(first);
                    queue.drainTo(batch, BATCH - 1);
                    commit(batch);
                }
            } catch (InterruptedException e) {
                closing = true;
            } catch (Throwable e) {
                LOG.error("A batch of {} writes failed", batch.size(), e);
                batch.forEach(job -> job.fail(e));
            } finally {
                batch.clear();
            }
        }
        ended.complete(null);
        queue.forEach(job -> job.fail(closed()));
    }

    private void commit(List<Job<?>> batch) {
        try {
            commitTogether(batch);
        } catch (Throwable e) {
            observer.undone();
            transaction.rollback(e);
            commitOneByOne(batch);
        }
        batch.forEach(Job::release);
    }

    private void commitTogether(List<Job<?>> batch) throws SQLException {
        transaction.begin();
        for (var job : batch) {
            job.run(connection);
        }
        finish();
    }

    private void finish() throws SQLException {
        observer.ran(connection);
        transaction.commit();
        observer.committed();
        outage.ended();
    }

    private void commitOneByOne(List<Job<?>> batch) {
        try {
            transaction.begin();
            for (var job : batch) {
                runOrUndo(job);
            }
            finish();
        } catch (Throwable e) {
            transaction.rollback(e);
            outage.began(e);
            var told = transaction.mayComeBack() ? uncertain(e) : e;
            batch.forEach(job -> job.fail(told));
        }
    }

    private static SQLException uncertain(Throwable cause) {
        return new SQLException("Whether this was written is known only after the next start.", cause);
    }

    private void runOrUndo(Job<?> job) throws SQLException {
        transaction.mark();
        try {
            job.run(connection);
            observer.ran(connection);
        } catch (Throwable e) {
            observer.undone();
            undo(e);
            job.refuse(e);
        }
        transaction.forgetMark();
    }

    /** Fails for the cause if SQLite has rolled back everything by itself, so that there is no mark to return to. */
    private void undo(Throwable cause) throws SQLException {
        try {
            transaction.returnToMark();
        } catch (SQLException e) {
            e.addSuppressed(cause);
            throw cause instanceof SQLException sql ? sql : e;
        }
    }

    /** Writes what was accepted, and refuses what comes later. SQLite folds the log into the file as the last one out. */
    @Override
    public void close() throws SQLException {
        closing = true;
        ended.join();
        connection.close();
    }
}
