package ai.xentree.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A learner's way through a module of Xentree English. */
class EnglishScenario extends Scenario {

    private static final Textbook BOOK = Textbook.of("at-home");
    private static final String SUBMIT = "/api/xel/tasks/submit";
    private static final String REGENERATE = "/api/xel/tasks/regenerate";

    private final Api mia = someone("mia").api();

    @Test
    void givenAModule_whenMiaAnswersAllItsTasks_thenSheCompletesItOnceAndForAll() {
        var started = mia.post(module("start"), null).expect(200);
        assertThat(started.text("status")).isEqualTo("in_progress");
        assertThat(started.at("already_started").asBoolean()).isFalse();
        for (var task : BOOK.tasks()) {
            var scored = mia.post(SUBMIT, BOOK.rightResponse(task)).expect(201);
            assertThat(scored.text("status")).isEqualTo("scored");
            assertThat(scored.at("attempt").asInt()).isEqualTo(1);
            assertThat(scored.at("best_score")).isEqualTo(scored.at("score"));
        }
        var completed = mia.post(module("complete"), null).expect(200);
        assertThat(completed.at("first_completion").asBoolean()).isTrue();
        assertThat(completed.at("xp_awarded").asInt()).isEqualTo(50);
        assertThat(completed.at("score").asDouble()).isBetween(4 * 100.0 / 6, 100.0);
        var again = mia.post(module("complete"), null).expect(200);
        assertThat(again.at("first_completion").asBoolean()).isFalse();
        assertThat(again.at("xp_awarded").asInt()).isZero();
        assertThat(again.at("completed_at")).isEqualTo(completed.at("completed_at"));
        assertThat(mia.post(module("start"), null).expect(200).text("status")).isEqualTo("completed");
    }

    @Test
    void givenAClosedTask_whenMiaImproves_thenOnlyWhatExceedsHerBestEarnsExperience() {
        mia.post(module("start"), null).expect(200);
        var task = BOOK.closedTask();
        var first = mia.post(SUBMIT, answers(task, 1, task.oneRightAnswer(1))).expect(201);
        var points = 100.0 / task.questions(1).size();
        assertThat(first.at("score").asDouble()).isEqualTo(Math.round(points * 10) / 10.0);
        assertThat(first.at("xp_awarded").asInt()).isEqualTo(Math.round(points / 10));
        assertThat(first.at("results.0.correct").asBoolean()).isTrue();
        assertThat(first.at("results.1.correct").asBoolean()).isFalse();
        assertThat(first.text("results.1.explanation")).isNotBlank();
        var second = mia.post(SUBMIT, answers(task, 2, task.rightAnswers(2))).expect(201);
        assertThat(second.at("attempt").asInt()).isEqualTo(2);
        assertThat(second.at("score").asDouble()).isEqualTo(100);
        assertThat(second.at("xp_awarded").asInt()).isEqualTo(10 - Math.round(points / 10));
        assertThat(second.at("xpi").asDouble()).isPositive();
        var third = mia.post(SUBMIT, answers(task, 1, task.oneRightAnswer(1))).expect(201);
        assertThat(third.at("best_score").asDouble()).isEqualTo(100);
        assertThat(third.at("xp_awarded").asInt()).isZero();
    }

    @Test
    void givenATaskToWrite_whenMiaWritesIt_thenEveryCriterionIsExplained() {
        mia.post(module("start"), null).expect(200);
        var scored = mia.post(SUBMIT, BOOK.rightResponse(BOOK.writing())).expect(201);
        assertThat(scored.at("evaluation.overall_score")).isEqualTo(scored.at("score"));
        assertThat(scored.text("evaluation.submission_id")).isEqualTo(scored.text("submission_id"));
        assertThat(scored.text("evaluation.provider")).isEqualTo("local");
        assertThat(scored.at("results").isEmpty()).isTrue();
        assertThat(scored.at("evaluation.criteria").valueStream())
                .hasSizeGreaterThan(2)
                .allSatisfy(criterion ->
                        assertThat(criterion.path("feedback").asString()).isNotBlank());
        mia.post("/api/xel/evaluate", Map.of("submission_id", scored.text("submission_id")))
                .expectError(409, "ALREADY_SCORED");
    }

    @Test
    void givenTasksWithoutAScore_whenMiaCompletesTheModule_thenTheyAreNamed() {
        mia.post(module("complete"), null).expectError(409, "MODULE_NOT_STARTED");
        mia.post(module("start"), null).expect(200);
        var task = BOOK.closedTask();
        mia.post(SUBMIT, answers(task, 1, task.rightAnswers(1))).expect(201);
        var refused = mia.post(module("complete"), null).expectError(409, "MODULE_INCOMPLETE");
        assertThat(refused.at("detail.missing_tasks").valueStream().map(JsonNode::asString))
                .containsExactlyElementsOf(BOOK.tasks().stream()
                        .map(Textbook.Task::id)
                        .filter(id -> !id.equals(task.id()))
                        .map(UUID::toString)
                        .toList());
    }

    @Test
    void givenATask_whenMiaRegeneratesItAgainAndAgain_thenItsVariantsComeInTurn() {
        var body = Map.of("module_id", BOOK.id(), "task_id", BOOK.closedTask().id());
        for (var turn : new int[][] {{1, 2}, {2, 3}, {3, 1}}) {
            var shown = mia.post(REGENERATE, body).expect(200);
            assertThat(shown.at("previous_variant").asInt()).isEqualTo(turn[0]);
            assertThat(shown.at("task.variant").asInt()).isEqualTo(turn[1]);
        }
    }

    @Test
    void givenPractice_whenMiaHasItEvaluated_thenSheLearnsWhatIsWrongAndNothingElseChanges() {
        var practice = Map.of("kind", "writing", "text", "She don't like the house since five years.", "level", "B1");
        var evaluated = mia.post("/api/xel/evaluate", practice).expect(200);
        assertThat(evaluated.at("submission_id").isNull()).isTrue();
        assertThat(evaluated.at("corrections").isEmpty()).isFalse();
        assertThat(evaluated.at("overall_score").asDouble()).isBetween(0.0, 100.0);
    }

    @Test
    void givenAnIdempotencyKey_whenASubmissionIsRepeated_thenItIsOneAttempt() {
        mia.post(module("start"), null).expect(200);
        var task = BOOK.closedTask();
        var body = answers(task, 1, task.rightAnswers(1));
        var keyed = mia.with("Idempotency-Key", UUID.randomUUID().toString());
        var first = keyed.post(SUBMIT, body).expect(201);
        assertThat(keyed.post(SUBMIT, body).expect(201).json()).isEqualTo(first.json());
        assertThat(mia.post(SUBMIT, body).expect(201).at("attempt").asInt()).isEqualTo(2);
    }

    @Test
    void givenASessionInAModule_whenMiaSpeaksAndSubmitsInIt_thenBothBelongToIt() {
        mia.post(module("start"), null).expect(200);
        var task = BOOK.closedTask();
        var session = mia.post("/api/xel/sessions/start", Map.of("module_id", BOOK.id(), "task_id", task.id()))
                .expect(201);
        assertThat(session.text("module_id")).isEqualTo(BOOK.id().toString());
        var id = session.text("session_id");
        mia.post("/api/xel/transcripts", Map.of("session_id", id, "role", "user", "text", "Hello!"))
                .expect(201);
        var body = answers(task, 1, task.rightAnswers(1));
        body.put("session_id", id);
        mia.post(SUBMIT, body).expect(201);
        mia.post("/api/xel/sessions/end", Map.of("session_id", id)).expect(200);
        mia.post(SUBMIT, body).expect(201);
        mia.post("/api/xel/transcripts", Map.of("session_id", id, "role", "ai", "text", "Bye!"))
                .expectError(409, "SESSION_NOT_OPEN");
    }

    private static String module(String action) {
        return "/api/xel/modules/" + BOOK.id() + "/" + action;
    }

    private static Map<String, Object> answers(Textbook.Task task, int variant, Object answers) {
        return response(task, variant, "answers", answers);
    }

    private static Map<String, Object> response(Textbook.Task task, int variant, String form, Object content) {
        return new LinkedHashMap<>(
                Map.of("module_id", BOOK.id(), "task_id", task.id(), "variant", variant, form, content));
    }
}
