package ai.xentree.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mia completes a module, and her organization looks at it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProgressScenario extends Scenario {

    private static final String PROGRESS = "/api/v1/admin/stats/progress/";
    private static final Textbook BOOK = Textbook.of("at-home");

    private Company company = Company.create();

    @BeforeAll
    void miaWorksThroughAModule() {
        company = Company.create();
        var mia = company.member().api();
        mia.patch("/api/auth/me", Map.of("full_name", "=Mia \u00c5berg")).expect(200);
        mia.post("/api/xel/modules/" + BOOK.id() + "/start", null).expect(200);
        BOOK.tasks()
                .forEach(task -> mia.post("/api/xel/tasks/submit", BOOK.rightResponse(task))
                        .expect(201));
        mia.post("/api/xel/modules/" + BOOK.id() + "/complete", null).expect(200);
    }

    @Test
    void givenMiaCompletedAModule_whenTheOwnerLooksAtTheDays_thenItIsThere() {
        var trend = ask("trend", "").at("trend");
        assertThat(trend).hasSize(30);
        var sums = List.of("modules_started", "modules_completed", "task_attempts").stream()
                .map(figure -> trend.valueStream()
                        .mapToInt(day -> day.path(figure).asInt())
                        .sum());
        assertThat(sums).containsExactly(1, 1, BOOK.tasks().size());
    }

    @Test
    void givenMiaCompletedAModule_whenTheOwnerLooksAtThePeople_thenSheIsTheOneOfFive() {
        var spread = ask("distribution", "");
        assertThat(spread.text("modules_completed.0.bucket")).isEqualTo("0");
        assertThat(spread.at("modules_completed.0.member_count").asInt()).isEqualTo(4);
        assertThat(spread.at("modules_completed.1.member_count").asInt()).isEqualTo(1);
        assertThat(spread.at("average_score.4.member_count").asInt()).isEqualTo(4);
    }

    @Test
    void givenMiaCompletedAModule_whenTheOwnerLooksAtTheCards_thenAllSevenAreThere() {
        var cards = ask("kpis", "").at("kpis");
        assertThat(cards.valueStream().map(card -> card.path("key").asString()))
                .containsExactly(
                        "modules_started",
                        "modules_completed",
                        "completion_rate",
                        "average_score",
                        "task_attempts",
                        "active_objectives",
                        "objectives_on_track");
        assertThat(cards.valueStream()
                        .limit(3)
                        .mapToInt(card -> card.path("value").asInt()))
                .containsExactly(1, 1, 100);
    }

    @Test
    void givenTheMembersTable_whenItIsSortedByProficiency_thenMiaIsFirstWithWhatSheDid() {
        var table = ask("members", "&sort=xpi&limit=2");
        assertThat(table.text("sort")).isEqualTo("xpi");
        assertThat(table.text("order")).isEqualTo("desc");
        assertThat(table.at("total").asInt()).isEqualTo(5);
        assertThat(table.at("total_pages").asInt()).isEqualTo(3);
        assertThat(table.text("items.0.username")).isEqualTo(company.member().username());
        assertThat(table.at("items.0.xpi").asDouble()).isPositive();
        assertThat(table.at("items.0.average_score").asDouble()).isPositive();
        assertThat(table.at("items.0.recent_attempts")).hasSize(5);
        assertThat(table.at("items.1.average_score").isNull()).isTrue();
    }

    @Test
    void givenAPartOfAName_whenItIsSearched_thenAccentsAndCaseDoNotMatter() {
        assertThat(ask("members", "&q=aberg").at("total").asInt()).isEqualTo(1);
        assertThat(ask("members", "&q=A%CC%8ABERG").at("total").asInt()).isEqualTo(1);
        assertThat(ask("members", "&q=.*").at("total").asInt()).isZero();
    }

    @Test
    void givenTheMembersTableIsWantedAsText_whenItIsSent_thenNoCellIsAFormula() {
        var text = company.owner()
                .api()
                .with("Accept", "text/csv")
                .get(path("members", "&q=mia-"))
                .expect(200);
        assertThat(text.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(text.header("X-As-Of-Position")).isNotBlank();
        assertThat(text.body())
                .startsWith("user_id,username,full_name,email,")
                .contains("," + company.member().username() + ",'=Mia \u00c5berg,")
                .endsWith("\r\n");
        assertThat(text.body().split("\r\n")).hasSize(2);
    }

    @Test
    void givenAnAnswerThatIsKnown_whenNothingHasHappened_thenItIsNotSentAgain() {
        var owner = company.owner().api();
        for (var what : List.of("kpis", "trend", "distribution", "members", "objectives")) {
            var tag = owner.get(path(what, "")).expect(200).header("ETag");
            var again = owner.with("If-None-Match", tag).get(path(what, ""));
            // a minute may have passed between the two
            assertThat(again.status() == 304).isEqualTo(tag.equals(again.header("ETag")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kpis", "trend", "distribution", "members", "objectives"})
    void givenWhoMayNotSeeIt_thenItIsRefused(String what) {
        anyone().get(path(what, "")).expectError(401, "UNAUTHORIZED");
        for (var person : Set.of(company.member(), company.manager())) {
            person.api().get(path(what, "")).expectError(403, "FORBIDDEN");
        }
        Company.create().owner().api().get(path(what, "")).expectError(404, "NOT_FOUND");
        company.owner().api().get(path(what, "&org_id=" + company.id())).expect(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&sort=shoe_size",
                "&order=up",
                "&limit=101",
                "&page=0",
                "&q=",
                "&start_date=yesterday",
                "&org_id=00000000-0000-0000-0000-000000000001"
            })
    void givenAParameterThatMakesNoSense_thenItIsNotValid(String parameter) {
        company.owner().api().get(path("members", parameter)).expectError(400, "VALIDATION_ERROR");
        company.owner()
                .api()
                .with("Accept", "text/csv")
                .get(path("members", parameter))
                .expectError(400, "VALIDATION_ERROR");
    }

    private Answer ask(String what, String more) {
        return company.owner().api().get(path(what, more)).expect(200);
    }

    private String path(String what, String more) {
        return PROGRESS + what + "?organization_id=" + company.id() + more;
    }
}
