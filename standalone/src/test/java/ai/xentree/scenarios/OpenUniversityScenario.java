package ai.xentree.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.axon.Commands;
import ai.xentree.claims.Claims;
import ai.xentree.console.Progress;
import ai.xentree.oulad.ImportReport;
import ai.xentree.oulad.ImportSettings;
import ai.xentree.oulad.OuladImport;
import ai.xentree.projection.Projections;
import ai.xentree.reference.Comparison;
import ai.xentree.reference.Inquiry;
import ai.xentree.reference.StoredEvents;
import ai.xentree.reference.history.History;
import ai.xentree.reference.history.Scope;
import ai.xentree.reference.history.Span;
import ai.xentree.reference.history.Window;
import ai.xentree.reference.history.World;
import ai.xentree.reference.progress.MembersTable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two presentations of a real university, taken in by commands: what the platform answers is what others computed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenUniversityScenario extends Scenario {

    private static final Path FOLDER = Path.of("../query-side/src/test/resources/oulad");
    private static final Duration READABLE_WITHIN = Duration.ofMinutes(10);

    private String organization = "";
    private World world = World.of(new History(List.of()), Instant.EPOCH);

    @BeforeAll
    void takeIn() throws InterruptedException {
        onlyInOneProgram();
        assertThat(run().isComplete()).isTrue();
        awaitReadModels();
        organization = organization();
        world = World.of(
                StoredEvents.in(part(EventStore.class)), part(Clock.class).instant());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org-30-days-in-term.json",
                "org-7-days.json",
                "org-90-days-across-a-start.json",
                "team-aaa-2013j-30-days.json",
                "org-no-activity.json",
                "org-one-day.json"
            })
    void givenTheImport_whenTheDashboardIsAsked_thenEveryFigureIsAsComputedElsewhere(String file) throws IOException {
        var expected = ExpectedFigures.read(file);
        var team = expected.file().at("/request/team");
        var answer = admin().get("/api/v1/admin/stats/?organization_id=" + organization + "&start_date="
                        + expected.asked("start_date") + "&end_date=" + expected.asked("end_date")
                        + (team.isNull() ? "" : "&team_id=" + teamId(team.asString())))
                .expect(200);
        assertThat(answer.header("X-As-Of-Position")).isNotBlank();
        expected.assertMetBy(answer.json());
    }

    @ParameterizedTest
    @CsvSource({
        "2013-03-01, 2013-03-30,",
        "2013-04-08, 2013-04-14,",
        "2013-08-15, 2013-11-12,",
        "2013-01-20, 2013-06-30,",
        "2013-10-01, 2013-10-01,",
        "2014-08-01, 2014-08-31,",
        "2013-10-10, 2013-11-08, AAA 2013J",
        "2013-02-05, 2013-09-01, BBB 2013B"
    })
    void givenTheImport_whenAnyFigureIsAsked_thenItIsWhatTheEventsSay(
            LocalDate start, LocalDate end, @Nullable String team) {
        var whole = Scope.whole(world, UUID.fromString(organization));
        var scope = team == null ? whole : whole.of(UUID.fromString(teamId(team)));
        var window = new Window(scope, new Span(start, end));
        var comparison = new Comparison(new Inquiry(admin(), "administrator", window));
        comparison.engagement();
        comparison.progress();
        comparison.members(new MembersTable(window, "average_score", false, null), 2, 50);
        comparison.members(new MembersTable(window, "learning_time", true, "11"), 1, 50);
        comparison.impact();
    }

    @Test
    void givenTheImport_whenItIsRunAgain_thenItAddsNothing() throws InterruptedException {
        var before = part(Projections.class).head();
        assertThat(run().isComplete()).isTrue();
        assertThat(part(Projections.class).head()).isEqualTo(before);
    }

    @Test
    void givenTheImport_whenAMemberIsLookedAt_thenTheirDetailAgreesWithTheDashboard() {
        var range = "organization_id=" + organization + "&start_date=2013-10-10&end_date=2013-11-08";
        var row = admin().get("/api/v1/admin/stats/?" + range).expect(200).at("member_activity.0");
        var detail = admin().get(
                        "/api/v1/admin/stats/users/" + row.get("user_id").asString() + "?" + range)
                .expect(200);
        assertThat(detail.text("member.username")).isEqualTo(row.get("username").asString());
        assertThat(detail.at("pulse.summary.total_learning_time").asInt())
                .isEqualTo(row.get("learning_time").asInt());
        assertThat(detail.at("pulse.summary.total_sessions").asInt())
                .isEqualTo(row.get("sessions").asInt());
    }

    private static String organization() {
        var all = admin().get("/api/organizations?limit=100").expect(200).at("items");
        return StreamSupport.stream(all.spliterator(), false)
                .filter(item -> item.get("slug").asString().equals("open-university"))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asString();
    }

    private String teamId(String name) {
        var all = admin().get("/api/organizations/" + organization + "/teams")
                .expect(200)
                .at("items");
        return StreamSupport.stream(all.spliterator(), false)
                .filter(item -> item.get("name").asString().equals(name))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asString();
    }

    private static ImportReport run() {
        var clock = part(Clock.class);
        return new OuladImport(
                        part(Commands.class),
                        part(Claims.class),
                        Progress.on(System.out, false, clock),
                        ImportSettings.DEFAULT,
                        clock)
                .run(FOLDER);
    }

    private static void awaitReadModels() throws InterruptedException {
        var projections = part(Projections.class);
        assertThat(projections.await(projections.head(), READABLE_WITHIN)).isTrue();
    }
}
