package ai.xentree.bench.history;

import ai.xentree.axon.Snapshots;
import ai.xentree.axon.SortableIds;
import ai.xentree.core.DomainEvent;
import ai.xentree.events.EventFamilies;
import ai.xentree.events.EventSerializer;
import ai.xentree.events.EventTypes;
import ai.xentree.events.PersonKeys;
import ai.xentree.events.PersonalDataCipher;
import ai.xentree.identity.AccountCommand;
import ai.xentree.organizations.MembershipCommand;
import ai.xentree.organizations.OrganizationCommand;
import ai.xentree.organizations.OrganizationEvent.OrganizationCreated;
import ai.xentree.sessions.SessionCommand;
import ai.xentree.sessions.SessionEvent.SessionRecorded;
import ai.xentree.sessions.SessionSource;
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
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.GenericDomainEventMessage;

/** A history of one organization whose members learn, the same for the same size and seed but for ids and nonces. */
public final class GeneratedHistory {

    /** The organization. */
    public static final UUID ORGANIZATION = new UUID(0x0190000000007000L, 0x8000000000000001L);

    /** The last day with sessions. */
    public static final LocalDate LAST_DAY = LocalDate.parse("2025-12-31");

    private static final int AT_ONCE = 2_000;
    private static final int AT_THE_SAME_TIME = 4;
    private static final WriterSettings WRITER = new WriterSettings(10_000, Duration.ofMinutes(1));

    private final HistorySize size;
    private final Instant begin;
    private final SortableIds ids = new SortableIds();

    private GeneratedHistory(HistorySize size) {
        this.size = size;
        this.begin = LAST_DAY.minusDays(size.days() - 1L).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    /** The first members, by id. */
    public static List<UUID> members(int count) {
        return IntStream.range(0, count).mapToObj(Member::id).toList();
    }

    /** Makes it in a data folder that does not hold one yet. */
    public static void in(Path data, HistorySize size) throws IOException {
        Files.createDirectories(data);
        try (var store = SqliteStore.open(data.resolve("events.db"), WRITER)) {
            var keys = new PersonKeys(new SqliteVault(store, Clock.systemUTC()));
            var serializer = new EventSerializer(new EventTypes(EventFamilies.ALL), new PersonalDataCipher(keys));
            new GeneratedHistory(size).write(SqliteEventStorageEngine.on(store, serializer, new Snapshots(), AT_ONCE));
        }
    }

    private void write(SqliteEventStorageEngine engine) {
        var organization = new OrganizationCreated(ORGANIZATION, "Academy", "academy", null, begin);
        engine.appendEvents(message("Organization", OrganizationCommand.aggregateId(ORGANIZATION), organization));
        inTurns(size.members(), (from, to) -> enroll(engine, from, to));
        inTurns(size.sessions(), (from, to) -> learn(engine, from, to));
    }

    @FunctionalInterface
    private interface Turn {

        void take(int from, int to);
    }

    /** Turns taken at the same time may be stored in any order. */
    private static void inTurns(int count, Turn turn) {
        try (var executor = Executors.newFixedThreadPool(AT_THE_SAME_TIME)) {
            for (int from = 0; from < count; from += AT_ONCE) {
                var begin = from;
                executor.execute(() -> turn.take(begin, Math.min(count, begin + AT_ONCE)));
            }
        }
    }

    private void enroll(SqliteEventStorageEngine engine, int from, int to) {
        engine.appendEvents(IntStream.range(from, to)
                .parallel()
                .mapToObj(member -> message(
                        "Account", AccountCommand.aggregateId(Member.id(member)), Member.registered(member, begin)))
                .toList());
        engine.appendEvents(IntStream.range(from, to)
                .mapToObj(member -> message(
                        "Membership",
                        MembershipCommand.aggregateId(ORGANIZATION, Member.id(member)),
                        Member.joined(member, begin.plusSeconds(size.joinedAt(member)))))
                .toList());
    }

    private void learn(SqliteEventStorageEngine engine, int from, int to) {
        engine.appendEvents(IntStream.range(from, to)
                .mapToObj(this::session)
                .map(session -> message("LearningSession", SessionCommand.aggregateId(session.sessionId()), session))
                .toList());
    }

    private SessionRecorded session(int place) {
        int number = size.sessionAt(place);
        var chance = new Chance(size.seed(), number);
        var second = size.second(number);
        var startedAt = begin.plusSeconds(second);
        var seconds = chance.learningSeconds();
        return new SessionRecorded(
                ids.next(),
                Member.id(chance.member(size.joinedBy(second))),
                SessionSource.IMPORTED,
                null,
                startedAt,
                startedAt.plusSeconds(seconds),
                seconds);
    }

    private GenericDomainEventMessage<DomainEvent> message(String type, String aggregateId, DomainEvent event) {
        return new GenericDomainEventMessage<>(type, aggregateId, 0, event);
    }
}
