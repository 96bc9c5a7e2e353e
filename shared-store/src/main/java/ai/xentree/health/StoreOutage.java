package ai.xentree.health;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoException;
import com.mongodb.MongoExecutionTimeoutException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoServerUnavailableException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.bulk.BulkWriteError;
import io.axoniq.axonserver.connector.ErrorCategory;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.util.Optional;
import java.util.Set;
import org.axonframework.axonserver.connector.AxonServerException;
import org.axonframework.axonserver.connector.ErrorCode;
import org.axonframework.axonserver.connector.command.AxonServerCommandDispatchException;
import org.axonframework.axonserver.connector.query.AxonServerQueryDispatchException;
import org.axonframework.messaging.HandlerExecutionException;

/**
 * Says that something could not be done because a store does not answer or cannot write, which passes with its trouble. Goes with a failed message
 * from one program to another.
 *
 * @param store which one, in words
 */
public record StoreOutage(String store) {

    private static final StoreOutage DATABASE = new StoreOutage("The database");
    /** OutOfDiskSpace, FileStreamFailed and LockBusy. */
    private static final Set<Integer> DISK_TROUBLE = Set.of(14_031, 39, 46);

    private static final StoreOutage AXON_SERVER = new StoreOutage("The event store");

    /** Whether a change may be there all the same: what was under way to Axon Server when that went may have arrived. */
    public boolean leavesChangesUncertain() {
        return equals(AXON_SERVER);
    }

    /** The outage behind a failure; empty where something else is behind it. */
    public static Optional<StoreOutage> behind(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            var outage = of(cause);
            if (outage.isPresent()) {
                return outage;
            }
        }
        return Optional.empty();
    }

    private static Optional<StoreOutage> of(Throwable failure) {
        return switch (failure) {
            case HandlerExecutionException e
            when e.getDetails().orElse(null) instanceof StoreOutage outage -> Optional.of(outage);
            case MongoException e when isOutage(e) -> Optional.of(DATABASE);
            case StatusRuntimeException e when isOutage(e.getStatus()) -> Optional.of(AXON_SERVER);
            case io.axoniq.axonserver.connector.AxonServerException e
            when isOutage(e.getErrorCategory()) -> Optional.of(AXON_SERVER);
            case AxonServerException e when isOutage(e.errorCode()) -> Optional.of(AXON_SERVER);
            case AxonServerQueryDispatchException e -> Optional.of(AXON_SERVER);
            case AxonServerCommandDispatchException e -> Optional.of(AXON_SERVER);
            default -> Optional.empty();
        };
    }

    private static boolean isOutage(MongoException failure) {
        return switch (failure) {
            case MongoTimeoutException e -> true;
            case MongoSocketException e -> true;
            case MongoServerUnavailableException e -> true;
            case MongoConnectionPoolClearedException e -> true;
            case MongoNodeIsRecoveringException e -> true;
            case MongoNotPrimaryException e -> true;
            case MongoExecutionTimeoutException e -> true;
            case MongoBulkWriteException e ->
                e.getWriteErrors().stream().map(BulkWriteError::getCode).anyMatch(DISK_TROUBLE::contains);
            default -> DISK_TROUBLE.contains(failure.getCode());
        };
    }

    private static boolean isOutage(Status status) {
        return switch (status.getCode()) {
            case UNAVAILABLE, DEADLINE_EXCEEDED -> true;
            default -> false;
        };
    }

    private static boolean isOutage(ErrorCategory category) {
        return category == ErrorCategory.CONNECTION_FAILED
                || category == ErrorCategory.NO_EVENT_STORE_MASTER_AVAILABLE
                || category == ErrorCategory.INSTRUCTION_ACK_ERROR;
    }

    private static boolean isOutage(ErrorCode code) {
        return switch (code) {
            case CONNECTION_FAILED, NO_EVENT_STORE_MASTER_AVAILABLE -> true;
            default -> false;
        };
    }
}
