package ai.xentree.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** An organization sets itself an objective and looks at how it is doing. */
class ObjectivesScenario extends Scenario {

    private static final String OBJECTIVES = "/api/v1/admin/stats/progress/objectives";
    private static final Textbook BOOK = Textbook.of("at-home");

    private final Company company = Company.create();
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    @Test
    void givenAnObjective_whenMiaDoesHalfOfIt_thenItIsHalfDone() {
        var made = create(Map.of("title", "Two modules", "metric", "modules_completed", "target_value", 2));
        assertThat(made.at("progress").asDouble()).isZero();
        assertThat(made.text("status")).isEqualTo("on_track");

        miaCompletesAModule();

        var listed = ask("");
        assertThat(listed.at("total").asInt()).isEqualTo(1);
        assertThat(listed.text("items.0.id")).isEqualTo(made.text("id"));
        assertThat(listed.at("items.0.progress").asDouble()).isEqualTo(50);
        assertThat(listed.at("items.0.key_results.0.current_value").asInt()).isEqualTo(1);
        var card = company.owner()
                .api()
                .get("/api/v1/admin/stats/progress/kpis?organization_id=" + company.id())
                .expect(200)
                .at("kpis.5");
        assertThat(card.path("key").asString()).isEqualTo("active_objectives");
        assertThat(card.path("value").asInt()).isEqualTo(1);
    }

    @Test
    void givenAnObjectiveThatStartsFromThePresent_whenItIsMade_thenThatIsItsBaseline() {
        miaCompletesAModule();
        var made = create(Map.of("title", "Two more", "metric", "modules_completed", "target_value", 3), false);
        assertThat(made.at("key_results.0.baseline_value").asInt()).isEqualTo(1);
        assertThat(made.at("progress").asDouble()).isZero();
    }

    @Test
    void givenAnObjectiveIsArchived_whenListed_thenOnlyToThoseWhoAskForSuch() {
        var id = create(Map.of("title", "Two modules", "metric", "modules_completed", "target_value", 2))
                .text("id");
        company.owner().api().delete(OBJECTIVES + "/" + id).expect(200);

        assertThat(ask("").at("total").asInt()).isZero();
        var archived = ask("&include_archived=true");
        assertThat(archived.at("total").asInt()).isEqualTo(1);
        assertThat(archived.at("items.0.archived").asBoolean()).isTrue();
    }

    @Test
    void givenMiaHasJustBegun_whenTheOwnerHasAnIdea_thenItIsCompleted() {
        miaCompletesAModule();
        var idea = Map.of(
                "title",
                "Steadier practice",
                "key_results",
                List.of(Map.of("metric", "modules_completed", "title", "More")));
        var suggested = suggest(company.owner(), Map.of("draft", idea)).expect(200);
        assertThat(suggested.text("wording")).isEqualTo("rules");
        assertThat(suggested.header("X-As-Of-Position")).isNotBlank();
        assertThat(suggested.text("suggestions.0.title")).isEqualTo("Steadier practice");
        assertThat(suggested.text("suggestions.0.key_results.0.title")).isEqualTo("More");
        assertThat(suggested.at("suggestions.0.rationale.0.current_value").asInt())
                .isEqualTo(1);
        var ready = suggested.at("suggestions.0");
        var body = new HashMap<String, Object>();
        List.of("title", "description", "start_date", "due_date", "key_results")
                .forEach(member -> body.put(member, ready.path(member)));
        company.owner()
                .api()
                .post(OBJECTIVES + "?organization_id=" + company.id(), body)
                .expect(201);
    }

    @Test
    void givenNothingWasLearned_whenSuggestionsAreAsked_thenAReasonIsGiven() {
        var suggested = suggest(company.auditor(), null).expect(200);
        assertThat(suggested.at("suggestions").isEmpty()).isTrue();
        assertThat(suggested.text("reason")).isNotBlank();
        suggest(company.member(), null).expectError(403, "FORBIDDEN");
        suggest(Company.create().owner(), null).expectError(404, "NOT_FOUND");
        anyone().post(OBJECTIVES + "/suggest", null).expectError(401, "UNAUTHORIZED");
        suggest(company.owner(), Map.of("count", 6)).expectError(400, "VALIDATION_ERROR");
        suggest(company.owner(), Map.of("draft", Map.of("colour", "red"))).expectError(400, "VALIDATION_ERROR");
    }

    private Answer suggest(Person person, @Nullable Object body) {
        return person.api().post(OBJECTIVES + "/suggest?organization_id=" + company.id(), body);
    }

    private void miaCompletesAModule() {
        var mia = company.member().api();
        mia.post("/api/xel/modules/" + BOOK.id() + "/start", null).expect(200);
        BOOK.tasks()
                .forEach(task -> mia.post("/api/xel/tasks/submit", BOOK.rightResponse(task))
                        .expect(201));
        mia.post("/api/xel/modules/" + BOOK.id() + "/complete", null).expect(200);
    }

    private Answer create(Map<String, Object> keyResult) {
        return create(keyResult, true);
    }

    private Answer create(Map<String, Object> keyResult, boolean fromZero) {
        var result = new HashMap<>(keyResult);
        if (fromZero) {
            result.put("baseline_value", 0);
        }
        return company.owner()
                .api()
                .post(
                        OBJECTIVES + "?organization_id=" + company.id(),
                        Map.of(
                                "title",
                                "This month",
                                "start_date",
                                today.toString(),
                                "due_date",
                                today.plusDays(29).toString(),
                                "key_results",
                                List.of(result)))
                .expect(201);
    }

    private Answer ask(String more) {
        return company.owner()
                .api()
                .get(OBJECTIVES + "?organization_id=" + company.id() + more)
                .expect(200);
    }
}
