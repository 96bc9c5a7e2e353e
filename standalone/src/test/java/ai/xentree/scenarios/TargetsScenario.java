package ai.xentree.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Targets are set, looked at, and reached. */
class TargetsScenario extends Scenario {

    private static final String TARGETS = "/api/v1/admin/stats/impact/targets";
    private static final Textbook BOOK = Textbook.of("at-home");

    private final Company company = Company.create();
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    @Test
    void givenATarget_whenItIsSavedAgain_thenItIsUpdatedAndListedOnce() {
        var owner = company.owner().api();
        var created = owner.post(of(TARGETS), target("organization", null, "learning_hours", "40"))
                .expect(201);
        assertThat(created.text("action")).isEqualTo("created");
        assertThat(created.text("end_date"))
                .isEqualTo(today.plusMonths(1).minusDays(1).toString());
        var updated = owner.post(of(TARGETS), target("organization", null, "learning_hours", "46.50"))
                .expect(200);
        assertThat(updated.text("action")).isEqualTo("updated");
        assertThat(updated.text("id")).isEqualTo(created.text("id"));
        var listed = company.auditor().api().get(of(TARGETS)).expect(200);
        assertThat(listed.at("total").asInt()).isEqualTo(1);
        assertThat(listed.body()).contains("\"target_value\":46.50");
        assertThat(listed.at("items.0.action").isMissingNode()).isTrue();
        assertThat(listed.text("items.0.scope_id")).isEqualTo(company.id());
        assertThat(listed.header("X-As-Of-Position")).isNotBlank();
        var tag = String.valueOf(listed.header("ETag"));
        company.auditor().api().with("If-None-Match", tag).get(of(TARGETS)).expect(304);
    }

    @Test
    void givenATargetForMia_whenSheLearns_thenItIsMetAtOnce() {
        var mia = company.member();
        var body = target("user", mia.id().toString(), "average_xpi", "0.5");
        assertThat(company.owner()
                        .api()
                        .post(of(TARGETS), body)
                        .expect(201)
                        .at("met")
                        .asBoolean())
                .isFalse();
        mia.api().post("/api/xel/modules/" + BOOK.id() + "/start", null).expect(200);
        var task = BOOK.closedTask();
        mia.api()
                .post(
                        "/api/xel/tasks/submit",
                        Map.of(
                                "module_id",
                                BOOK.id(),
                                "task_id",
                                task.id(),
                                "variant",
                                1,
                                "answers",
                                task.rightAnswers(1)))
                .expect(201);
        var shown = company.owner().api().get(of(TARGETS) + "&scope=user&scope_id=" + mia.id());
        assertThat(shown.at("items.0.met").asBoolean()).isTrue();
        assertThat(shown.at("items.0.progress").asDouble()).isEqualTo(100);
        assertThat(shown.at("items.0.current_value").asDouble())
                .isEqualTo(mia.api().get("/api/xel/xpi").expect(200).at("xpi").asDouble());
        assertThat(shown.text("items.0.scope_name")).isEqualTo("mia");
    }

    @Test
    void givenAManager_thenTheySeeWhatIsTheirs() {
        var sales = company.team("Sales");
        var support = company.team("Support");
        company.owner()
                .api()
                .put(
                        company.path() + "/teams/" + sales + "/managers",
                        Map.of("manager_ids", Set.of(company.manager().id())))
                .expect(200);
        for (var team : List.of(sales, support)) {
            company.owner()
                    .api()
                    .post(of(TARGETS), target("team", team, "active_members", "3"))
                    .expect(201);
        }
        var manager = company.manager().api();
        assertThat(manager.get(of(TARGETS)).expect(200).at("total").asInt()).isEqualTo(1);
        manager.get(of(TARGETS) + "&team_id=" + support).expectError(404, "NOT_FOUND");
        assertThat(manager.get(of(TARGETS) + "&scope_id=" + support)
                        .expect(200)
                        .at("total")
                        .asInt())
                .isZero();
    }

    @Test
    void givenNothingToSuggest_thenAReasonIsGiven() {
        var suggested =
                company.auditor().api().post(of(TARGETS + "/suggest"), null).expect(200);
        assertThat(suggested.at("suggestions").isEmpty()).isTrue();
        assertThat(suggested.text("wording")).isEqualTo("rules");
        assertThat(suggested.text("reason")).isNotBlank();
        assertThat(suggested.header("X-As-Of-Position")).isNotBlank();
        company.member().api().post(of(TARGETS + "/suggest"), null).expectError(403, "FORBIDDEN");
        anyone().post(of(TARGETS + "/suggest"), null).expectError(401, "UNAUTHORIZED");
        Company.create().owner().api().post(of(TARGETS + "/suggest"), null).expectError(404, "NOT_FOUND");
    }

    @Test
    void givenNoTokenAMemberOrAStranger_thenNoneAreShown() {
        anyone().get(of(TARGETS)).expectError(401, "UNAUTHORIZED");
        company.member().api().get(of(TARGETS)).expectError(403, "FORBIDDEN");
        Company.create().owner().api().get(of(TARGETS)).expectError(404, "NOT_FOUND");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "scope=everybody",
                "metric=luck",
                "scope_id=sales",
                "active_on=2026-02-30",
                "limit=0",
                "page=x",
                "org_id=8a9b7c56-0000-4000-8000-000000000000"
            })
    void givenWhatMeansNothing_thenItIsNotValid(String parameter) {
        company.owner().api().get(of(TARGETS) + "&" + parameter).expectError(400, "VALIDATION_ERROR");
    }

    private Map<String, Object> target(String scope, @Nullable String id, String metric, String value) {
        var body = new LinkedHashMap<String, Object>(Map.of(
                "metric",
                metric,
                "target_value",
                new BigDecimal(value),
                "period",
                "monthly",
                "start_date",
                today.toString(),
                "scope",
                scope));
        if (id != null) {
            body.put("scope_id", UUID.fromString(id));
        }
        return body;
    }

    private String of(String path) {
        return path + "?organization_id=" + company.id();
    }
}
