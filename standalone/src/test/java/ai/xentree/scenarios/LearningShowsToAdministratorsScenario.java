package ai.xentree.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * What is learned in Xentree English shows to administrators at once. Their figures know sessions, modules, scores and streaks
 * as the language has them; that they know nothing else of English is held by
 * {@code ArchitectureTest.featuresSpeakToEachOtherOnlyInTheLanguage}.
 */
class LearningShowsToAdministratorsScenario extends Scenario {

    private static final Textbook BOOK = Textbook.of("at-home");
    private static final String MODULE = "/api/xel/modules/" + BOOK.id();

    private final Company company = Company.create();
    private final Api mia = company.member().api();

    @Test
    void givenASessionInAModule_whenItEnds_thenTheDashboardCountsItAndTheMembersDetailNamesTheModule() {
        mia.post(MODULE + "/start", null).expect(200);
        var session = mia.post("/api/xel/sessions/start", Map.of("module_id", BOOK.id()))
                .expect(201)
                .text("session_id");
        assertThat(sessions()).as("it counts once it has ended").isZero();
        mia.post("/api/xel/sessions/end", Map.of("session_id", session)).expect(200);
        assertThat(sessions()).isEqualTo(1);
        var detail = detail();
        assertThat(detail.text("sessions.0.session_id")).isEqualTo(session);
        assertThat(detail.text("sessions.0.source")).isEqualTo("xel");
        assertThat(detail.text("sessions.0.module_id")).isEqualTo(BOOK.id().toString());
        assertThat(detail.text("sessions.0.module_title")).isEqualTo("At home");
    }

    @Test
    void givenAModuleThatIsWorkedThrough_whenItIsCompleted_thenStreakXpiAndProgressShowIt() {
        assertThat(streak()).isZero();
        mia.post(MODULE + "/start", null).expect(200);
        BOOK.tasks()
                .forEach(task -> mia.post("/api/xel/tasks/submit", BOOK.rightResponse(task))
                        .expect(201));
        assertThat(progress().path("modules_completed").asInt()).isZero();
        var completed = mia.post(MODULE + "/complete", null).expect(200);
        assertThat(progress().path("modules_completed").asInt()).isEqualTo(1);
        assertThat(progress().path("average_score")).isEqualTo(completed.at("score"));
        assertThat(streak()).isEqualTo(1);
        assertThat(detail().at("xpi"))
                .isEqualTo(mia.get("/api/xel/xpi").expect(200).at("xpi"));
    }

    private int sessions() {
        var dashboard = dashboard();
        assertThat(dashboard.text("kpis.4.key")).isEqualTo("total_sessions");
        return dashboard.at("kpis.4.value").asInt();
    }

    private JsonNode progress() {
        return company.auditor()
                .api()
                .get("/api/v1/admin/stats/progress/members?organization_id=" + company.id() + "&q="
                        + company.member().username())
                .expect(200)
                .at("items.0");
    }

    private int streak() {
        var detail = detail();
        assertThat(detail.text("kpis.4.key")).isEqualTo("current_streak");
        return detail.at("kpis.4.value").asInt();
    }

    private Answer dashboard() {
        return company.auditor()
                .api()
                .get("/api/v1/admin/stats/?organization_id=" + company.id())
                .expect(200);
    }

    private Answer detail() {
        return company.auditor()
                .api()
                .get("/api/v1/admin/stats/users/" + company.member().id() + "?organization_id=" + company.id())
                .expect(200);
    }
}
