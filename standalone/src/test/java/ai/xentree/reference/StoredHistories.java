package ai.xentree.reference;

import ai.xentree.axon.Snapshots;
import ai.xentree.events.EventFamilies;
import ai.xentree.events.EventSerializer;
import ai.xentree.events.EventTypes;
import ai.xentree.events.PersonKeys;
import ai.xentree.events.PersonalDataCipher;
import ai.xentree.reference.history.History;
import ai.xentree.standalone.sqlite.SqliteEventStorageEngine;
import ai.xentree.standalone.sqlite.SqliteStore;
import ai.xentree.standalone.sqlite.SqliteVault;
import ai.xentree.standalone.sqlite.WriterSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;

/** Writes histories that have nothing to do with each other into one event store, as if all had happened on one platform. */
final class StoredHistories {

    private static final int AT_ONCE = 1_000;
    private static final WriterSettings WRITER = new WriterSettings(10_000, Duration.ofMinutes(1));

    private StoredHistories() {}

    /** In a data folder that does not hold one yet, by the time at which each event was stored. */
    static void in(Path data, Collection<History> histories) throws IOException {
        Files.createDirectories(data);
        var events = histories.stream()
                .flatMap(history -> history.entries().stream())
                .sorted(Comparator.comparing(History.Entry::storedAt))
                .toList();
        try (var store = SqliteStore.open(data.resolve("events.db"), WRITER)) {
            var keys = new PersonKeys(new SqliteVault(store, Clock.systemUTC()));
            var serializer = new EventSerializer(new EventTypes(EventFamilies.ALL), new PersonalDataCipher(keys));
            var engine = SqliteEventStorageEngine.on(store, serializer, new Snapshots(), AT_ONCE);
            for (int from = 0; from < events.size(); from += AT_ONCE) {
                engine.appendEvents(messages(events, from, Math.min(events.size(), from + AT_ONCE)));
            }
        }
    }

    private static List<DomainEventMessage<?>> messages(List<History.Entry> events, int from, int to) {
        var messages = new ArrayList<DomainEventMessage<?>>();
        for (int i = from; i < to; i++) {
            var entry = events.get(i);
            messages.add(new GenericDomainEventMessage<>(
                    "Generated",
                    "generated",
                    i,
                    entry.event(),
                    MetaData.emptyInstance(),
                    "generated-" + i,
                    entry.storedAt()));
        }
        return messages;
    }
}
