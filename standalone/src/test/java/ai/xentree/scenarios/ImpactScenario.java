package ai.xentree.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mia learns, and her company sees what that brings. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImpactScenario extends Scenario {

    private static final String IMPACT = "/api/v1/admin/stats/impact/";
    private static final Textbook BOOK = Textbook.of("at-home");

    private Company company = Company.create();
    private String sales = "";
    private BigDecimal xpi = BigDecimal.ZERO;

    @BeforeAll
    void learn() {
        company = Company.create();
        sales = company.team("Sales");
        var owner = company.owner().api();
        owner.put(
                        company.path() + "/teams/" + sales + "/managers",
                        Map.of("manager_ids", Set.of(company.manager().id())))
                .expect(200);
        owner.put(
                        company.path() + "/teams/" + sales + "/members/"
                                + company.member().id(),
                        null)
                .expect(200);
        var mia = company.member().api();
        mia.post("/api/xel/modules/" + BOOK.id() + "/start", null).expect(200);
        for (var task : BOOK.tasks()) {
            if (!task.isOpen()) {
                mia.post(
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
            }
        }
        xpi = mia.get("/api/xel/xpi").expect(200).at("xpi").decimalValue();
        assertThat(xpi).isPositive();
    }

    @Test
    void theCardsShowWhatHerTeamHasGained() {
        var cards =
                company.auditor().api().get(of("kpis") + "&team_id=" + sales).expect(200);
        assertThat(cards.at("kpis").valueStream().map(card -> card.path("key").asString()))
                .containsExactly("lvi", "average_xpi", "xpi_gain", "levels_gained", "targets_met");
        assertThat(cards.at("kpis.1.value").decimalValue()).isEqualByComparingTo(xpi);
        assertThat(cards.at("kpis.2.value").decimalValue()).isEqualByComparingTo(xpi);
        assertThat(cards.at("lvi_components.completion").decimalValue()).isZero();
        assertThat(cards.at("organization.member_count").asInt()).isEqualTo(1);
        assertThat(cards.header("X-As-Of-Position")).isNotBlank();
        var tag = String.valueOf(cards.header("ETag"));
        company.auditor()
                .api()
                .with("If-None-Match", tag)
                .get(of("kpis") + "&team_id=" + sales)
                .expect(304);
    }

    @Test
    void herOwnPageShowsTheSameXpi() {
        var mia = company.member().id();
        var detail = company.owner()
                .api()
                .get("/api/v1/admin/stats/users/" + mia + "?organization_id=" + company.id())
                .expect(200);
        assertThat(detail.at("xpi").decimalValue()).isEqualByComparingTo(xpi);
    }

    @Test
    void sheIsTheBestByWhatSheGained() {
        var best = company.manager()
                .api()
                .get(of("top-performers") + "&by=xpi_gain")
                .expect(200);
        assertThat(best.text("by")).isEqualTo("xpi_gain");
        assertThat(best.at("items").size()).isEqualTo(1);
        assertThat(best.text("items.0.username")).isEqualTo(company.member().username());
        assertThat(best.text("items.0.team_name")).isEqualTo("Sales");
    }

    @Test
    void herTeamIsBesideThePeopleInNone() {
        var teams = company.owner().api().get(of("teams")).expect(200).at("teams");
        assertThat(teams.path(0).path("team_name").asString()).isEqualTo("Sales");
        assertThat(teams.path(0).path("member_count").asInt()).isEqualTo(1);
        var others = teams.path(teams.size() - 1);
        assertThat(others.path("team_id").isNull()).isTrue();
        assertThat(others.path("member_count").asInt()).isEqualTo(4);
    }

    @Test
    void theTrendEndsWithThisWeekAndLevelsAreFive() {
        var trend = company.owner().api().get(of("trend")).expect(200);
        assertThat(trend.at("trend").size()).isBetween(5, 6);
        var levels = company.owner().api().get(of("levels")).expect(200);
        assertThat(levels.at("levels")
                        .valueStream()
                        .mapToInt(level -> level.path("members_at_end").asInt())
                        .sum())
                .isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kpis", "trend", "levels", "teams", "top-performers"})
    void onlyThoseWhoRunTheCompanySeeIt(String figures) {
        anyone().get(of(figures)).expectError(401, "UNAUTHORIZED");
        company.member().api().get(of(figures)).expectError(403, "FORBIDDEN");
        Company.create().owner().api().get(of(figures)).expectError(404, "NOT_FOUND");
        company.manager().api().get(of(figures)).expect(200);
        var support = company.team("Support " + figures);
        company.manager().api().get(of(figures) + "&team_id=" + support).expectError(404, "NOT_FOUND");
        admin().get(of(figures)).expect(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kpis?start_date=2026-03-02&end_date=2026-03-01",
                "trend?start_date=2020-01-01&end_date=2026-03-01",
                "levels?end_date=tomorrow",
                "teams?team_id=sales",
                "top-performers?by=luck"
            })
    void whatMeansNothingIsNotValid(String figures) {
        company.owner().api().get(IMPACT + figures).expectError(400, "VALIDATION_ERROR");
    }

    private String of(String figures) {
        return IMPACT + figures + "?organization_id=" + company.id();
    }
}
