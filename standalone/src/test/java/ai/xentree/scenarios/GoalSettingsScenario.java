package ai.xentree.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What organizations choose about their figures: what the learning value index is weighed by, and when silence is a risk. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoalSettingsScenario extends Scenario {

    private static final String WEIGHTS = "/api/v1/admin/stats/impact/lvi-weights";
    private static final String INACTIVITY = "/api/v1/admin/stats/inactivity";
    private static final String HALVES =
            "{\"engagement\":0.50,\"completion\":0.5,\"proficiency\":0,\"consistency\":0.000}";

    private Company company = Company.create();

    @BeforeAll
    void make() {
        company = Company.create();
    }

    @Test
    void givenAnOrganizationThatNeverChose_thenTheDefaultsAreShown() {
        var weights = company.auditor().api().get(of(WEIGHTS)).expect(200);
        assertThat(weights.at("engagement").decimalValue()).isEqualByComparingTo("0.3");
        assertThat(weights.at("consistency").decimalValue()).isEqualByComparingTo("0.2");
        assertThat(weights.at("is_default").asBoolean()).isTrue();
        assertThat(weights.at("updated_at").isNull()).isTrue();
        var inactivity = company.auditor().api().get(of(INACTIVITY)).expect(200);
        assertThat(inactivity.at("days").asInt()).isEqualTo(7);
        assertThat(inactivity.at("is_default").asBoolean()).isTrue();
    }

    @Test
    void givenNewWeights_whenTheyAreReadAgain_thenTheyAreAsWrittenWithWhoChoseThem() {
        var own = Company.create();
        var changed = own.admin().api().put(WEIGHTS, HALVES).expect(200);
        assertThat(changed.header("X-Consistency-Token")).isNotBlank();
        var shown = own.owner().api().get(WEIGHTS + "?org_id=" + own.id()).expect(200);
        assertThat(shown.body()).isEqualTo(changed.body()).contains("0.50", "0.000");
        assertThat(shown.text("organization_id")).isEqualTo(own.id());
        assertThat(shown.text("updated_by")).isEqualTo(own.admin().id().toString());
        assertThat(shown.at("is_default").asBoolean()).isFalse();
        own.owner().api().put(WEIGHTS, HALVES.replace("0.50", "0.5")).expect(200);
        assertThat(own.owner().api().get(WEIGHTS).expect(200).body()).isEqualTo(shown.body());
    }

    @Test
    void givenOtherDays_whenTheyAreReadAgain_thenTheyAreThoseWithWhoChoseThem() {
        var own = Company.create();
        var changed = own.owner().api().put(INACTIVITY, Map.of("days", 14)).expect(200);
        var shown = own.auditor().api().get(INACTIVITY).expect(200);
        assertThat(shown.body()).isEqualTo(changed.body());
        assertThat(shown.at("days").asInt()).isEqualTo(14);
        assertThat(shown.at("is_default").asBoolean()).isFalse();
        assertThat(shown.text("updated_by")).isEqualTo(own.owner().id().toString());
    }

    @Test
    void givenAnOrganizationThatIsNew_thenNobodyIsAtRiskYet() {
        var members = of(INACTIVITY + "/members");
        var shown = company.auditor().api().get(members).expect(200);
        assertThat(shown.at("total").asInt()).isZero();
        assertThat(shown.header("X-As-Of-Position")).isNotBlank();
        anyone().get(members).expectError(401, "UNAUTHORIZED");
        company.member().api().get(members).expectError(403, "FORBIDDEN");
        Company.create().owner().api().get(members).expectError(404, "NOT_FOUND");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"engagement\":0.5,\"completion\":0.5,\"proficiency\":0,\"consistency\":0.000002}",
                "{\"engagement\":-0.5,\"completion\":1,\"proficiency\":0.5,\"consistency\":0}",
                "{\"engagement\":1.5,\"completion\":-0.5,\"proficiency\":0,\"consistency\":0}",
                "{\"engagement\":0.5,\"completion\":0.5,\"proficiency\":0}",
                "{\"engagement\":0.5,\"completion\":0.5,\"proficiency\":0,\"consistency\":null}",
                "{\"engagement\":0.5,\"completion\":0.5,\"proficiency\":0,\"consistency\":0,\"luck\":0}",
                "{\"engagement\":\"0.5\",\"completion\":0.5,\"proficiency\":0,\"consistency\":0}",
                "{\"engagement\":NaN,\"completion\":0.5,\"proficiency\":0,\"consistency\":0}",
                "{\"engagement\":Infinity,\"completion\":0.5,\"proficiency\":0,\"consistency\":0}",
                "{\"engagement\":1,\"completion\":1e-999999999,\"proficiency\":0,\"consistency\":0}",
                "{\"engagement\":1,\"completion\":0e999999999,\"proficiency\":0,\"consistency\":0}"
            })
    void givenWeightsThatAreNone_thenTheyAreRefused(String weights) {
        company.owner().api().put(of(WEIGHTS), weights).expectError(400, "VALIDATION_ERROR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"days\":0}", "{\"days\":366}", "{\"days\":7.5}", "{\"days\":\"7\"}", "{}"})
    void givenDaysThatAreNone_thenTheyAreRefused(String days) {
        company.owner().api().put(of(INACTIVITY), days).expectError(400, "VALIDATION_ERROR");
    }

    @Test
    void givenAnyoneButOwnersAndAdmins_thenTheyMayNotChoose() {
        var own = Company.create();
        var managers = own.path() + "/teams/" + own.team("Sales") + "/managers";
        own.owner()
                .api()
                .put(managers, Map.of("manager_ids", Set.of(own.manager().id())))
                .expect(200);
        for (var person : List.of(own.manager(), own.auditor())) {
            for (var path : List.of(WEIGHTS, WEIGHTS + "?organization_id=" + own.id())) {
                person.api().put(path, HALVES).expectError(403, "FORBIDDEN");
            }
            person.api().put(INACTIVITY, Map.of("days", 3)).expectError(403, "FORBIDDEN");
            person.api().get(WEIGHTS).expect(200);
            person.api().get(INACTIVITY).expect(200);
        }
        own.member().api().put(WEIGHTS, HALVES).expectError(403, "FORBIDDEN");
        own.member().api().get(WEIGHTS).expectError(403, "FORBIDDEN");
        own.member().api().get(INACTIVITY).expectError(403, "FORBIDDEN");
    }

    @Test
    void givenNoTokenOrAStranger_thenNothingIsThere() {
        anyone().put(of(WEIGHTS), HALVES).expectError(401, "UNAUTHORIZED");
        anyone().get(of(INACTIVITY)).expectError(401, "UNAUTHORIZED");
        var stranger = Company.create().owner().api();
        stranger.put(of(WEIGHTS), HALVES).expectError(404, "NOT_FOUND");
        stranger.get(of(WEIGHTS)).expectError(404, "NOT_FOUND");
        stranger.put(of(INACTIVITY), Map.of("days", 3)).expectError(404, "NOT_FOUND");
        stranger.get(of(INACTIVITY)).expectError(404, "NOT_FOUND");
        admin().put(WEIGHTS + "?organization_id=" + UUID.randomUUID(), HALVES).expectError(404, "NOT_FOUND");
    }

    @Test
    void givenTwoNamesOfDifferentOrganizations_thenThatIsNotValid() {
        company.owner()
                .api()
                .put(of(WEIGHTS) + "&org_id=" + UUID.randomUUID(), HALVES)
                .expectError(400, "VALIDATION_ERROR");
    }

    private String of(String path) {
        return path + "?organization_id=" + company.id();
    }
}
