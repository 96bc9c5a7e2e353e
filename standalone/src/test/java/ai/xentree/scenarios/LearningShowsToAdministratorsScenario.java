package ai.xentree.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * What is learned in Xentree English shows on the engagement dashboard at once. Engagement knows sessions, starts of modules
 * and streaks as the language has them; that it knows nothing else of English is held by
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
    void givenAModuleThatIsWorkedThrough_whenItIsCompleted_thenTheDashboardKnowsOfItAndTheStreakHasBegun() {
        assertThat(streak()).isZero();
        mia.post(MODULE + "/start", null).expect(200);
        BOOK.tasks()
                .forEach(task -> mia.post("/api/xel/tasks/submit", BOOK.rightResponse(task))
                        .expect(201));
        var before = position();
        mia.post(MODULE + "/complete", null).expect(200);
        assertThat(position()).as("the figures have taken the completion up").isGreaterThan(before);
        assertThat(streak()).isEqualTo(1);
    }

    private int sessions() {
        var dashboard = dashboard();
        assertThat(dashboard.text("kpis.4.key")).isEqualTo("total_sessions");
        return dashboard.at("kpis.4.value").asInt();
    }

    private long position() {
        return Long.parseLong(String.valueOf(dashboard().header("X-As-Of-Position")));
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
