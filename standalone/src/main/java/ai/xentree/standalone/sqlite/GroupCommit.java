package ai.xentree.standalone.sqlite;

import ai.xentree.startup.CannotRun;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread that writes to the file. Works that come in while it commits share the next transaction; each is released
 * once that is on disk. A work that fails takes nobody with it: the batch is rolled back and done again with a savepoint
 * for each.
 */
final class GroupCommit implements AutoCloseable {

    /** Something to write. */
    @FunctionalInterface
    interface Work<R> {

        /** Writes; may be called again after a rollback. */
        R run(Connection connection) throws SQLException;
    }

    private static final Logger LOG = LoggerFactory.getLogger(GroupCommit.class);
    private static final int BATCH = 512;

    private final Connection connection;
    private final Runnable committed;
    private final BlockingQueue<Job<?>> queue;
    private final Duration longestWait;
    private final Thread thread;
    private volatile boolean closing;

    GroupCommit(Connection connection, Runnable committed, WriterSettings settings) throws SQLException {
        this.connection = connection;
        this.committed = committed;
        this.queue = new ArrayBlockingQueue<>(settings.queueSize());
        this.longestWait = settings.longestWait();
        connection.setAutoCommit(false);
        this.thread = Thread.ofPlatform().name("sqlite-writer").start(this::run);
    }

    /** Has something written and waits until it is on disk. */
    <R> R write(Work<R> work) throws SQLException {
        var job = new Job<>(work);
        try {
            if (closing || !queue.offer(job, longestWait.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new StoreBusyException(
                        closing ? "The store is closing." : "More is being written than the disk takes.");
            }
            return job.result.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreBusyException("Interrupted before it was known whether it was written.");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof SQLException sql ? sql : new SQLException(e.getCause());
        }
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
        queue.forEach(job -> job.fail(new StoreBusyException("The store is closed.")));
    }

    private void commit(List<Job<?>> batch) throws SQLException {
        try {
            for (var job : batch) {
                job.run(connection);
            }
            connection.commit();
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            commitOneByOne(batch);
        }
        committed.run();
        batch.forEach(Job::release);
    }

    private void commitOneByOne(List<Job<?>> batch) throws SQLException {
        try {
            for (var job : batch) {
                runOrUndo(job);
            }
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
            batch.forEach(job -> job.fail(e));
        }
    }

    private void runOrUndo(Job<?> job) throws SQLException {
        var before = connection.setSavepoint();
        try {
            job.run(connection);
        } catch (SQLException | RuntimeException e) {
            connection.rollback(before);
            job.refuse(e);
        }
        connection.releaseSavepoint(before);
    }

    @Override
    public void close() {
        closing = true;
        try {
            thread.join();
            connection.setAutoCommit(true);
            try (var statement = connection.createStatement()) {
                statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
            }
            connection.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (SQLException e) {
            throw new CannotRun("The event store could not be closed cleanly; what was acknowledged is on disk.", e);
        }
    }

    /** A work on its way, and who waits for it. */
    private static final class Job<R> {

        private final Work<R> work;
        private final CompletableFuture<R> result = new CompletableFuture<>();
        private @Nullable R value;
        private @Nullable Throwable refusal;

        private Job(Work<R> work) {
            this.work = work;
        }

        private void run(Connection connection) throws SQLException {
            value = work.run(connection);
        }

        private void refuse(Throwable cause) {
            refusal = cause;
        }

        private void fail(Throwable cause) {
            result.completeExceptionally(cause);
        }

        /** Tells who waits; after the commit. */
        private void release() {
            if (refusal == null) {
                result.complete(value);
            } else {
                result.completeExceptionally(refusal);
            }
        }
    }
}
