package ai.xentree.bench;

import ai.xentree.bench.history.GeneratedHistory;
import ai.xentree.bench.history.HistorySize;
import ai.xentree.sessions.EndedSession;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The dashboard's figures by MongoDB's own aggregation over a collection of sessions, in the same embedded MongoDB, against
 * ours over HTTP. The aggregation need not know who was a member when: it is given what costs it least.
 */
final class RawSessions {

    private static final int AT_ONCE = 1_000;
    private static final int DAYS = 30;
    private static final int TIMES = 3;
    private static final int PERCENT = 100;
    private static final String COLLECTION = "bench_sessions";

    private final MongoCollection<Document> sessions;

    private RawSessions(MongoCollection<Document> sessions) {
        this.sessions = sessions;
    }

    static void run(HistorySize size, String path) throws IOException, InterruptedException {
        System.out.printf("# both on %,d sessions over %d days%n", size.sessions(), size.days());
        var data = GeneratedData.readable(size);
        try (var program = BenchProgram.withEngagement(data)) {
            program.awaitReadModels();
            var mongo = program.context().getBean(MongoOperations.class);
            var raw = new RawSessions(mongo.getCollection(COLLECTION));
            if (mongo.getCollection(COLLECTION).countDocuments() != size.sessions()) {
                mongo.dropCollection(COLLECTION);
                raw.fill(program.context().getBean(EventStore.class), size.sessions());
            }
            raw.compare(program.administrator(), path);
        }
    }

    private void fill(EventStore store, int count) throws InterruptedException {
        sessions.createIndex(Indexes.ascending("started_at"));
        var some = new ArrayList<Document>(AT_ONCE);
        try (var stream = store.openStream(null)) {
            for (int filled = 0; filled < count; ) {
                if (stream.nextAvailable().getPayload() instanceof EndedSession session) {
                    some.add(document(session));
                    filled++;
                    if (some.size() == AT_ONCE || filled == count) {
                        sessions.insertMany(some);
                        some.clear();
                    }
                }
            }
        }
    }

    private static Document document(EndedSession session) {
        return new Document("_id", session.sessionId().toString())
                .append("user_id", session.userId().toString())
                .append(
                        "day",
                        LocalDate.ofInstant(session.startedAt(), ZoneOffset.UTC).toString())
                .append("started_at", session.startedAt())
                .append("ended_at", session.endedAt())
                .append("seconds", session.learningSeconds());
    }

    private void compare(Browser browser, String path) throws IOException, InterruptedException {
        var ours = browser.rounds(path, DashboardBench.WARM_UP, DashboardBench.ROUNDS, DashboardBench.A_ROUND);
        var theirs = new ArrayList<Double>();
        for (int time = 1; time <= TIMES; time++) {
            var began = System.nanoTime();
            var figures = figures(GeneratedHistory.LAST_DAY);
            figures(GeneratedHistory.LAST_DAY.minusDays(DAYS));
            theirs.add((System.nanoTime() - began) / 1e6);
            agree(figures, JsonMapper.shared().readTree(browser.get(path)));
        }
        theirs.sort(null);
        var middle = theirs.get(TIMES / 2);
        Figures.print("dashboard.baseline.ours", ours);
        Figures.print("dashboard.baseline_ms", middle, "ms");
        Figures.print("dashboard.baseline.ratio", middle * 1_000 / ours.getValueAtPercentile(PERCENT / 2.0), "x");
        Figures.print("dashboard.baseline.p99.ratio", middle * 1_000 / ours.getValueAtPercentile(99), "x");
    }

    /** Sessions and seconds in all, and how many people had any. */
    private record Sums(long sessions, long seconds, long active) {}

    private Sums figures(LocalDate end) {
        var match = new Document(
                "$match",
                new Document(
                        "started_at",
                        new Document("$gte", midnight(end.minusDays(DAYS - 1L)))
                                .append("$lt", midnight(end.plusDays(1)))));
        var byDay = group("$day");
        var byMember = group("$user_id");
        var days = sessions.aggregate(List.of(match, byDay)).into(new ArrayList<>());
        var buckets = sessions.aggregate(List.of(match, byMember, buckets())).into(new ArrayList<>());
        return new Sums(sum(days, "sessions"), sum(days, "seconds"), sum(buckets, "members"));
    }

    private static Document group(String by) {
        return new Document(
                "$group",
                new Document("_id", by)
                        .append("sessions", new Document("$sum", 1))
                        .append("seconds", new Document("$sum", "$seconds")));
    }

    private static Document buckets() {
        return new Document(
                "$bucket",
                new Document("groupBy", "$seconds")
                        .append("boundaries", List.of(0L, 1L, 3_600L, 18_000L, 36_000L, Long.MAX_VALUE))
                        .append("output", new Document("members", new Document("$sum", 1))));
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    private static long sum(List<Document> rows, String field) {
        return rows.stream()
                .mapToLong(row -> row.get(field, Number.class).longValue())
                .sum();
    }

    private static void agree(Sums theirs, JsonNode ours) {
        var summary = ours.get("pulse").get("summary");
        if (!summary.toString().contains(":" + theirs.sessions())
                || !summary.toString().contains(":" + theirs.seconds())) {
            throw new IllegalStateException("The figures differ: " + theirs + ", " + summary);
        }
    }
}
