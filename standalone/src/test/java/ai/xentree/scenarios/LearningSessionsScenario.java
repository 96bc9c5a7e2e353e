package ai.xentree.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LearningSessionsScenario extends Scenario {

    private static final String START = "/api/xel/sessions/start";
    private static final String END = "/api/xel/sessions/end";

    @Test
    void givenALearner_whenTheyStartAndEndASession_thenTheDashboardOfTheirOrganizationCountsIt() {
        var company = Company.create();
        var started = company.member().api().post(START, null).expect(201);
        company.member()
                .api()
                .post(END, Map.of("session_id", started.text("session_id")))
                .expect(200);
        var dashboard = company.auditor()
                .api()
                .get("/api/v1/admin/stats/?organization_id=" + company.id())
                .expect(200);
        assertThat(dashboard.text("kpis.4.key")).isEqualTo("total_sessions");
        assertThat(dashboard.at("kpis.4.value").asInt()).isEqualTo(1);
        assertThat(dashboard.at("kpis.0.value").asInt()).isEqualTo(1);
    }

    @Test
    void givenAnOpenSession_whenAnotherIsStarted_thenTheFirstIsEnded() {
        var mia = someone("mia");
        var first = mia.api().post(START, Map.of()).expect(201).text("session_id");
        var second = mia.api().post(START, Map.of()).expect(201);
        assertThat(second.text("ended_session_id")).isEqualTo(first);
        mia.api().post(END, Map.of("session_id", first)).expectError(409, "SESSION_NOT_OPEN");
    }

    @Test
    void givenASessionOfSomebodyElse_whenAStrangerEndsIt_thenItDoesNotExist() {
        var session = someone("mia").api().post(START, null).expect(201).text("session_id");
        var sam = someone("sam");
        sam.api().post(END, Map.of("session_id", session)).expectError(404, "NOT_FOUND");
        sam.api().post(END, Map.of("session_id", UUID.randomUUID())).expectError(404, "NOT_FOUND");
    }

    @Test
    void givenRubbish_whenASessionIsStartedOrEnded_thenItIsRefused() {
        var mia = someone("mia");
        mia.api().post(START, Map.of("module_id", "none")).expectError(400, "VALIDATION_ERROR");
        mia.api().post(END, Map.of()).expectError(400, "VALIDATION_ERROR");
        anyone().post(START, null).expectError(401, "UNAUTHORIZED");
        anyone().post(END, Map.of("session_id", UUID.randomUUID())).expectError(401, "UNAUTHORIZED");
    }

    @Test
    void givenAnIdempotencyKey_whenAStartIsRepeated_thenOneSessionIsStarted() {
        var mia = someone("mia");
        var api = mia.api().with("Idempotency-Key", UUID.randomUUID().toString());
        var first = api.post(START, null).expect(201);
        assertThat(api.post(START, null).expect(201).json()).isEqualTo(first.json());
        api.post(START, Map.of("module_id", UUID.randomUUID())).expectError(409, "IDEMPOTENCY_KEY_REUSED");
    }
}
