package ai.xentree.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mia starts a module, and her organization asks what its figures are made of. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExplanationsScenario extends Scenario {

    private static final String STATS = "/api/v1/admin/stats/";
    private static final Textbook BOOK = Textbook.of("at-home");

    private Company company = Company.create();

    @BeforeAll
    void miaStartsAModule() {
        company = Company.create();
        company.member()
                .api()
                .post("/api/xel/modules/" + BOOK.id() + "/start", null)
                .expect(200);
    }

    @Test
    void givenAModuleWasStarted_whenTheOwnerAsksWhatTheCardIsMadeOf_thenItLeadsDownToMia() {
        var explained = ask("progress/explain", "&key=modules_started");
        assertThat(explained.at("figure.value").asInt()).isEqualTo(1);
        assertThat(explained.text("figure.unit")).isEqualTo("count");
        assertThat(explained.text("definition")).contains("once per person");
        assertThat(explained.text("inputs.0.name")).isEqualTo(explained.text("formula"));
        assertThat(explained.text("inputs.0.meaning")).contains("once per person");
        assertThat(explained.at("figure.delta").asInt()).isEqualTo(1);
        assertThat(explained.at("figure.delta_pct").isNull()).isTrue();
        assertThat(explained.at("people_count").asInt()).isEqualTo(1);
        assertThat(explained.at("events_count").asInt()).isEqualTo(1);
        assertThat(explained.text("people.0.user_id"))
                .isEqualTo(company.member().id().toString());
        assertThat(explained.at("people.0.share").asInt()).isEqualTo(1);
        assertThat(explained.header("X-As-Of-Position")).isNotBlank();
    }

    @Test
    void givenFivePeople_whenTheOwnerAsksWhatAMeanIsOf_thenPagesLeadToAllOfThem() {
        var first = ask("impact/explain", "&key=average_xpi&limit=3");
        var second = ask("impact/explain", "&key=average_xpi&limit=3&page=2");
        assertThat(first.at("people_count").asInt()).isEqualTo(5);
        assertThat(first.at("total_pages").asInt()).isEqualTo(2);
        assertThat(first.at("people")).hasSize(3);
        assertThat(second.at("people")).hasSize(2);
    }

    @Test
    void givenNoCellOfThatName_whenItIsAskedFor_thenThereIsNone() {
        company.owner()
                .api()
                .get(path("explain", "&key=retention&cohort=2020-W01&period=1"))
                .expectError(404, "NOT_FOUND");
    }

    @ParameterizedTest
    @CsvSource({
        "explain, key, &key=shoe_size",
        "explain, key, ''",
        "explain, cohort, &key=retention",
        "explain, period, &key=retention&cohort=2026-W01",
        "explain, cohort, &key=retention&cohort=soon&period=1",
        "explain, cohort, &key=active_members&cohort=2026-W01",
        "progress/explain, key, &key=active_members",
        "impact/explain, key, &key=modules_started"
    })
    void givenAQuestionThatIsNone_thenItIsRefusedByName(String what, String field, String parameters) {
        var refused = company.owner().api().get(path(what, parameters)).expect(400);
        assertThat(refused.text("detail.errors.0.field")).isEqualTo(field);
        assertThat(refused.text("detail.errors.0.message")).isNotBlank();
    }

    @Test
    void givenAKeyThatIsNone_thenThoseThereAreAreNamed() {
        var refused = company.owner()
                .api()
                .get(path("impact/explain", "&key=shoe_size"))
                .expect(400);
        assertThat(refused.text("detail.errors.0.message"))
                .isEqualTo("must be one of lvi, average_xpi, xpi_gain, levels_gained, targets_met");
    }

    private Answer ask(String what, String parameters) {
        return company.owner().api().get(path(what, parameters)).expect(200);
    }

    private String path(String what, String parameters) {
        return STATS + what + "?organization_id=" + company.id() + parameters;
    }
}
