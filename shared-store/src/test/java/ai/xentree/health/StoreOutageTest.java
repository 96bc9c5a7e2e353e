package ai.xentree.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoSocketReadException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.ServerAddress;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.MongoClients;
import io.axoniq.axonserver.connector.AxonServerException;
import io.axoniq.axonserver.connector.ErrorCategory;
import io.grpc.Status;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryExecutionException;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoreOutageTest {

    static Stream<Throwable> outages() {
        return Stream.of(
                new MongoTimeoutException("no server"),
                new MongoSocketReadException("cut", new ServerAddress()),
                refused(14_031),
                new MongoBulkWriteException(
                        BulkWriteResult.unacknowledged(),
                        List.of(new BulkWriteError(14_031, "full", new BsonDocument(), 0)),
                        null,
                        new ServerAddress(),
                        Set.of()),
                Status.UNAVAILABLE.asRuntimeException(),
                new AxonServerException(ErrorCategory.CONNECTION_FAILED, "gone", "here"),
                new QueryExecutionException("elsewhere", null, new StoreOutage("The database")));
    }

    @ParameterizedTest
    @MethodSource("outages")
    void aStoreThatDoesNotAnswerIsFoundBehindAFailure(Throwable outage) {
        assertThat(StoreOutage.behind(outage)).isPresent();
        assertThat(StoreOutage.behind(new CompletionException(new IllegalStateException(outage))))
                .isPresent();
    }

    private static MongoException refused(int code) {
        return new MongoCommandException(new BsonDocument("code", new BsonInt32(code)), new ServerAddress());
    }

    static Stream<Throwable> others() {
        return Stream.of(
                new IllegalStateException(),
                refused(11_000),
                Status.INVALID_ARGUMENT.asRuntimeException(),
                new AxonServerException(ErrorCategory.INVALID_EVENT_SEQUENCE, "lost a race", "here"),
                new QueryExecutionException("elsewhere", null, "something else"));
    }

    @ParameterizedTest
    @MethodSource("others")
    void whatIsWrongWithARequestIsNoOutage(Throwable failure) {
        assertThat(StoreOutage.behind(failure)).isEmpty();
    }

    @Test
    void whatWasUnderWayToAxonServerMayHaveArrived() {
        assertThat(StoreOutage.behind(Status.UNAVAILABLE.asRuntimeException()))
                .hasValueSatisfying(
                        outage -> assertThat(outage.leavesChangesUncertain()).isTrue());
        assertThat(StoreOutage.behind(new MongoTimeoutException("no server")))
                .hasValueSatisfying(
                        outage -> assertThat(outage.leavesChangesUncertain()).isFalse());
    }

    @Test
    void aDatabaseThatIsNotThereIsOne() {
        try (var client = MongoClients.create("mongodb://localhost:1/none?serverSelectionTimeoutMS=50")) {
            var entries = client.getDatabase("none").getCollection("entries");
            assertThatThrownBy(() -> entries.find().first())
                    .extracting(StoreOutage::behind)
                    .isEqualTo(Optional.of(new StoreOutage("The database")));
        }
    }
}
