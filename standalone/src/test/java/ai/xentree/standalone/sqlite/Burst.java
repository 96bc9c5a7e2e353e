package ai.xentree.standalone.sqlite;

import ai.xentree.axon.Snapshots;
import ai.xentree.sessions.SessionSlotEvent.SlotTaken;
import ai.xentree.sessions.SessionSource;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** A program that appends events as fast as it can and prints each one's id once it was acknowledged; until it is killed. */
final class Burst {

    private Burst() {}

    static SqliteEventStorageEngine engine(SqliteStore store) {
        return SqliteEventStorageEngine.on(store, Jackson3Serializer.builder().build(), new Snapshots(), 100);
    }

    static SqliteStore open(Path file) {
        return SqliteStore.open(file, new WriterSettings(1_000, Duration.ofSeconds(30)));
    }

    static GenericDomainEventMessage<SlotTaken> event(String aggregateId, long sequence) {
        return new GenericDomainEventMessage<>(
                "Test", aggregateId, sequence, new SlotTaken(new UUID(0, 1), SessionSource.XEL, new UUID(0, sequence)));
    }

    @SuppressWarnings({"InfiniteRecursion", "resource"})
    public static void main(String[] arguments) throws IOException {
        var engine = engine(open(Path.of(arguments[0])));
        var executor = Executors.newVirtualThreadPerTaskExecutor();
        for (int i = 0; i < 32; i++) {
            executor.execute(() -> {
                while (true) {
                    var id = UUID.randomUUID().toString();
                    engine.appendEvents(List.of(event(id, 0), event(id, 1)));
                    System.out.println(id);
                }
            });
        }
        if (System.in.read() < 0) {
            throw new IllegalStateException("Nobody listens.");
        }
    }
}
