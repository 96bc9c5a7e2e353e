package ai.xentree.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.projection.past.LandmarkVerification;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the platform answered can be asked for again, whatever has happened since. */
class TimeTravelScenario extends Scenario {

    private static final String STATS = "/api/v1/admin/stats/";
    private static final Textbook BOOK = Textbook.of("at-home");
    private static final String MODULE = "/api/xel/modules/" + BOOK.id();

    private static final List<String> READS = List.of(
            "?",
            "progress/kpis?",
            "progress/trend?",
            "progress/distribution?",
            "progress/members?",
            "progress/objectives?",
            "impact/kpis?",
            "impact/trend?",
            "impact/levels?",
            "impact/teams?",
            "impact/top-performers?",
            "impact/targets?",
            "impact/lvi-weights?",
            "explain?key=total_sessions&",
            "inactivity/members?");

    private final Company company = Company.create();
    private final Api mia = company.member().api();
    private final List<Seen> seen = new ArrayList<>();

    /** An answer, and when it was given. */
    private record Seen(Person who, String read, Instant at, JsonNode answer) {}

    @Test
    void givenAnswersTakenWhileHistoryGrows_whenEachIsAskedForAgain_thenItIsTheSame() {
        look(company.auditor());
        var sales = company.team("Sales");
        manage(sales);
        look(company.auditor(), company.manager());
        study();
        look(company.auditor(), company.manager());
        company.owner()
                .api()
                .put(
                        "/api/v1/admin/stats/impact/lvi-weights?organization_id=" + company.id(),
                        Map.of("engagement", 0.5, "completion", 0.5, "proficiency", 0, "consistency", 0))
                .expect(200);
        target();
        look(company.auditor(), company.manager());
        BOOK.tasks()
                .forEach(task -> mia.post("/api/xel/tasks/submit", BOOK.rightResponse(task))
                        .expect(201));
        mia.post(MODULE + "/complete", null).expect(200);
        look(company.auditor(), company.manager());
        company.owner().api().delete(company.member(company.member())).expect(200);
        company.owner()
                .api()
                .patch(company.path(), Map.of("name", "Umbrella " + UUID.randomUUID()))
                .expect(200);
        for (var before : seen) {
            assertThat(then(before))
                    .as(
                            "%s as of %s by %s",
                            before.read(), before.at(), before.who().username())
                    .isEqualTo(before.answer());
        }
    }

    @Test
    void givenAPersonWhoHasAnotherNameNow_whenThePastIsAskedFor_thenTheyBearIt() {
        var before = moment();
        mia.patch("/api/auth/me", Map.of("full_name", "Mia Zoë Lind")).expect(200);
        var rows = company.auditor()
                .api()
                .get(asOf("progress/members?q=zoe&", before))
                .expect(200);
        assertThat(rows.text("items.0.full_name")).isEqualTo("Mia Zoë Lind");
        assertThat(rows.at("total").asInt()).isEqualTo(1);
    }

    @Test
    void givenSomebodyWhoWasInCharge_whenTheyAreNotAnyMore_thenTheyDoNotSeeThePastEither() {
        var before = moment();
        company.owner().api().delete(company.member(company.admin())).expect(200);
        company.admin().api().get(asOf("?", before)).expectError(404, "NOT_FOUND");
        company.member().api().get(asOf("?", before)).expectError(403, "FORBIDDEN");
        someone("stranger").api().get(asOf("?", before)).expectError(404, "NOT_FOUND");
    }

    @Test
    void givenLandmarksThatThePastBeginsFrom_whenEachIsMadeOnceMoreFromTheFirstEventOn_thenItIsTheSame()
            throws InterruptedException {
        onlyInOneProgram();
        study();
        var verification = part(LandmarkVerification.class);
        var outcome = verification.run();
        while (outcome.documents() == 0) { // there may not have been enough events before
            company.auditor().api().patch("/api/auth/me", Map.of("full_name", "A. " + UUID.randomUUID()));
            outcome = verification.run();
        }
        assertThat(outcome.findings()).isEmpty();
    }

    @Test
    void givenAnInstantBeforeTheOrganization_whenItIsAskedFor_thenThereIsNone() {
        company.owner()
                .api()
                .get(asOf("?", Instant.parse("2001-01-01T00:00:00Z")))
                .expectError(404, "NOT_FOUND");
    }

    private void manage(String team) {
        var owner = company.owner().api();
        owner.put(
                        company.path() + "/teams/" + team + "/managers",
                        Map.of("manager_ids", List.of(company.manager().id())))
                .expect(200);
        owner.put(
                        company.path() + "/teams/" + team + "/members/"
                                + company.member().id(),
                        null)
                .expect(200);
    }

    private void study() {
        mia.post(MODULE + "/start", null).expect(200);
        var session = mia.post("/api/xel/sessions/start", Map.of("module_id", BOOK.id()))
                .expect(201)
                .text("session_id");
        mia.post("/api/xel/sessions/end", Map.of("session_id", session)).expect(200);
    }

    private void target() {
        company.owner()
                .api()
                .post(
                        STATS + "impact/targets?organization_id=" + company.id(),
                        Map.of(
                                "metric",
                                "learning_hours",
                                "target_value",
                                40,
                                "period",
                                "monthly",
                                "start_date",
                                LocalDate.now(ZoneOffset.UTC).toString(),
                                "scope",
                                "organization"))
                .expect(201);
    }

    private void look(Person... people) {
        for (var who : people) {
            for (var read : Stream.concat(
                            READS.stream(),
                            Stream.of("users/" + company.member().id() + "?"))
                    .toList()) {
                var at = moment();
                var answer = who.api().get(STATS + read + "organization_id=" + company.id());
                seen.add(new Seen(who, read, at, answer.json()));
            }
        }
    }

    private JsonNode then(Seen before) {
        return before.who().api().get(asOf(before.read(), before.at())).json();
    }

    private String asOf(String read, Instant at) {
        return STATS + read + "organization_id=" + company.id() + "&as_of=" + at;
    }

    /** A millisecond in which nothing has happened yet, and nothing will. */
    private static Instant moment() {
        var before = now();
        while (!now().isAfter(before)) {
            Thread.onSpinWait();
        }
        var moment = now();
        while (!now().isAfter(moment)) {
            Thread.onSpinWait();
        }
        return moment;
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
