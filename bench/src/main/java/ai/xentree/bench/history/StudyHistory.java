package ai.xentree.bench.history;

import ai.xentree.axon.Snapshots;
import ai.xentree.catalogue.Catalogue;
import ai.xentree.core.DomainEvent;
import ai.xentree.events.EventFamilies;
import ai.xentree.events.EventSerializer;
import ai.xentree.events.EventTypes;
import ai.xentree.events.PersonKeys;
import ai.xentree.events.PersonalDataCipher;
import ai.xentree.organizations.OrganizationCommand;
import ai.xentree.organizations.OrganizationEvent.OrganizationCreated;
import ai.xentree.standalone.sqlite.SqliteEventStorageEngine;
import ai.xentree.standalone.sqlite.SqliteStore;
import ai.xentree.standalone.sqlite.SqliteVault;
import ai.xentree.standalone.sqlite.WriterSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import org.axonframework.common.IdentifierFactory;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;

/** A history of an organization whose members work through Xentree English, each event stored when it happened. */
public final class StudyHistory {

    private static final int AT_ONCE = 2_000;
    private static final WriterSettings WRITER = new WriterSettings(10_000, Duration.ofMinutes(1));

    private final StudySize size;
    private final SqliteEventStorageEngine engine;
    private final List<Student> students;
    private final Map<String, Long> sequences = new HashMap<>();
    private final List<DomainEventMessage<?>> waiting = new ArrayList<>(AT_ONCE);
    private long events;

    private StudyHistory(StudySize size, Catalogue catalogue, SqliteEventStorageEngine engine) {
        this.size = size;
        this.engine = engine;
        var course = Course.of(catalogue);
        this.students = IntStream.range(0, size.learners())
                .mapToObj(number -> new Student(number, course, size.seed(), this::store))
                .toList();
    }

    /** The one who learns every day. */
    public static UUID daily() {
        return Student.id(0);
    }

    /**
     * Makes it in a data folder that does not hold one yet.
     *
     * @return how many events it has
     */
    public static long in(Path data, StudySize size, Catalogue catalogue) throws IOException {
        Files.createDirectories(data);
        try (var store = SqliteStore.open(data.resolve("events.db"), WRITER)) {
            var keys = new PersonKeys(new SqliteVault(store, Clock.systemUTC()));
            var serializer = new EventSerializer(new EventTypes(EventFamilies.ALL), new PersonalDataCipher(keys));
            var engine = SqliteEventStorageEngine.on(store, serializer, new Snapshots(), AT_ONCE);
            return new StudyHistory(size, catalogue, engine).write();
        }
    }

    private long write() {
        var random = new SplittableRandom(size.seed());
        var day = size.firstDay();
        found(size.firstDay());
        students.forEach(student -> student.register(size.firstDay()));
        for (; !day.isAfter(size.lastDay()); day = day.plusDays(1)) {
            learn(day, random);
        }
        flush();
        return events;
    }

    private void found(LocalDate day) {
        var at = day.atStartOfDay().toInstant(ZoneOffset.UTC);
        var founded = new OrganizationCreated(GeneratedHistory.ORGANIZATION, "Academy", "academy", null, at);
        store("Organization", OrganizationCommand.aggregateId(GeneratedHistory.ORGANIZATION), founded, at);
    }

    private void learn(LocalDate day, SplittableRandom random) {
        students.getFirst().learn(day);
        students.stream()
                .skip(1)
                .filter(student -> random.nextInt(size.every()) == 0)
                .forEach(student -> student.learn(day));
    }

    private void store(String aggregateType, String aggregateId, DomainEvent event, Instant at) {
        var sequence = sequences.merge(aggregateId, 1L, Long::sum) - 1;
        waiting.add(new GenericDomainEventMessage<>(
                aggregateType,
                aggregateId,
                sequence,
                event,
                MetaData.emptyInstance(),
                IdentifierFactory.getInstance().generateIdentifier(),
                at));
        if (waiting.size() == AT_ONCE) {
            flush();
        }
    }

    private void flush() {
        engine.appendEvents(waiting);
        events += waiting.size();
        waiting.clear();
    }
}
