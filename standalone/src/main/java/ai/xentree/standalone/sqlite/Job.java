package ai.xentree.standalone.sqlite;

import ai.xentree.axon.StoreBusyException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** Something to write on its way to the file, and who waits for it. */
final class Job<R> {

    private final GroupCommit.Work<R> work;
    private final CompletableFuture<R> result = new CompletableFuture<>();
    private @Nullable R value;
    private @Nullable Throwable refusal;

    Job(GroupCommit.Work<R> work) {
        this.work = work;
    }

    /** Writes it, perhaps anew; who waits does not know yet. */
    void run(Connection connection) throws SQLException {
        value = work.run(connection);
    }

    /** Remembers that it alone failed, until the others are on disk. */
    void refuse(Throwable cause) {
        refusal = cause;
    }

    /** Tells who waits that nothing of it was written. */
    void fail(Throwable cause) {
        result.completeExceptionally(cause);
    }

    /** Tells who waits, after the commit. */
    void release() {
        if (refusal == null) {
            result.complete(value);
        } else {
            result.completeExceptionally(refusal);
        }
    }

    /** Waits even if interrupted: who is told that it failed must be able to rely on it. */
    R await() throws SQLException {
        try {
            return result.join();
        } catch (CompletionException e) {
            switch (Objects.requireNonNullElse(e.getCause(), e)) {
                case SQLException sql -> throw sql;
                case StoreBusyException busy -> throw busy;
                case null, default -> throw new SQLException(e);
            }
        }
    }
}
