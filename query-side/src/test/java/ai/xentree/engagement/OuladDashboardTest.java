package ai.xentree.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.core.Actor;
import ai.xentree.engagement.figures.AdminStatsDashboardResponse;
import ai.xentree.projection.EmbeddedViews;
import ai.xentree.stats.NameOrders;
import ai.xentree.stats.NoPast;
import ai.xentree.stats.Questions;
import ai.xentree.stats.StatsQuery;
import ai.xentree.stats.folding.StatsProjection;
import ai.xentree.stats.pages.Pages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The published expected files, met to the last digit after history came in student by student. */
class OuladDashboardTest {

    private static final EmbeddedViews VIEWS = new EmbeddedViews();
    private static final long SEED = System.nanoTime();

    private final EngagementStats stats = new EngagementStats(
            new Questions(
                    new Pages(VIEWS.place(), "engagement", 64 << 20),
                    new NoPast(),
                    Clock.fixed(Instant.parse("2026-01-01T23:59:59.999Z"), ZoneOffset.UTC)),
            (caller, learners, until, now, asOf) -> new int[learners.size()],
            new NameOrders(1 << 20));

    @BeforeAll
    static void foldTheHistory() {
        System.out.println("Batch sizes from seed " + SEED);
        var projection = new StatsProjection(new Pages(VIEWS.place(), "engagement", 64 << 20));
        OuladHistory.read().foldInto(projection, new Random(SEED), 20_000);
    }

    @AfterAll
    static void close() {
        VIEWS.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org-30-days-in-term",
                "org-7-days",
                "org-90-days-across-a-start",
                "org-no-activity",
                "org-one-day",
                "team-aaa-2013j-30-days"
            })
    void givenTheUniversitysHistory_whenADashboardIsAskedFor_thenEveryFigureIsTheExpectedOne(String file)
            throws IOException {
        var expected = expected(file);
        var actual = FileShape.of(ask(expected.get("request")));
        assertTable(actual, expected, "member_activity");
        assertTable(actual, expected, "member_directory");
        for (var section : expected.propertyNames()) {
            if (!Set.of("request", "check").contains(section)) {
                assertThat(PlainJson.of(actual.get(section)))
                        .as(section)
                        .isEqualTo(PlainJson.of(expected.get(section)));
            }
        }
    }

    private AdminStatsDashboardResponse ask(JsonNode request) {
        var team = request.get("team");
        return WholeDashboard.of(
                        stats,
                        new StatsQuery(
                                Actor.SYSTEM,
                                null,
                                team.isNull() ? null : OuladHistory.team(team.asString()),
                                LocalDate.parse(request.get("start_date").asString()),
                                LocalDate.parse(request.get("end_date").asString())))
                .value();
    }

    /** Checks all rows by their digest, then cuts them to those in the file. */
    private static void assertTable(JsonNode actual, JsonNode expected, String name) {
        var rows = List.copyOf(actual.get(name).asArray().elements());
        var check = expected.get("check");
        assertThat(rows).as(name).hasSize(check.get(name + "_count").asInt());
        assertThat(digest(rows)).as(name).isEqualTo(check.get(name + "_sha256").asString());
        var cut = PlainJson.MAPPER.createArrayNode();
        rows.stream().limit(expected.get(name).size()).forEach(cut::add);
        ((ObjectNode) actual).set(name, cut);
    }

    private static String digest(List<JsonNode> rows) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            rows.forEach(row -> sha.update(
                    (PlainJson.MAPPER.writeValueAsString(PlainJson.of(row)) + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode expected(String file) throws IOException {
        try (var stream = OuladHistory.open("expected/" + file + ".json")) {
            return PlainJson.MAPPER.readTree(stream);
        }
    }
}
