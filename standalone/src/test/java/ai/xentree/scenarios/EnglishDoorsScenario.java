package ai.xentree.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the operations of Xentree English that change something refuse, and what they never tell. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EnglishDoorsScenario extends Scenario {

    private static final Textbook BOOK = Textbook.of("my-day");
    private static final Textbook.Task CLOSED = BOOK.closedTask();
    private static final String MODULES = "/api/xel/modules/";
    private static final String SUBMIT = "/api/xel/tasks/submit";
    private static final String REGENERATE = "/api/xel/tasks/regenerate";
    private static final String EVALUATE = "/api/xel/evaluate";
    private static final String TRANSCRIPTS = "/api/xel/transcripts";
    private static final String SESSIONS = "/api/xel/sessions/start";

    private final UUID nothing = UUID.randomUUID();
    private final Api mia = someone("mia").api();

    @BeforeAll
    void start() {
        mia.post(MODULES + BOOK.id() + "/start", null).expect(200);
    }

    @Test
    void givenNoToken_thenEveryOperationIsRefused() {
        anyone().post(MODULES + BOOK.id() + "/start", null).expectError(401, "UNAUTHORIZED");
        anyone().post(MODULES + BOOK.id() + "/complete", null).expectError(401, "UNAUTHORIZED");
        anyone().post(SUBMIT, submission()).expectError(401, "UNAUTHORIZED");
        anyone().post(REGENERATE, task(BOOK.id(), CLOSED.id())).expectError(401, "UNAUTHORIZED");
        anyone().post(EVALUATE, Map.of("submission_id", nothing)).expectError(401, "UNAUTHORIZED");
        anyone().post(TRANSCRIPTS, said(nothing)).expectError(401, "UNAUTHORIZED");
    }

    @Test
    void givenModulesAndTasksThatAreNotInTheCatalogue_thenTheyDoNotExist() {
        mia.post(MODULES + nothing + "/start", null).expectError(404, "NOT_FOUND");
        mia.post(MODULES + nothing + "/complete", null).expectError(404, "NOT_FOUND");
        mia.post(REGENERATE, task(BOOK.id(), nothing)).expectError(404, "NOT_FOUND");
        mia.post(REGENERATE, task(nothing, CLOSED.id())).expectError(404, "NOT_FOUND");
        var elsewhere = Textbook.of("at-home").closedTask().id();
        mia.post(SUBMIT, with("task_id", elsewhere)).expectError(404, "NOT_FOUND");
        mia.post(SUBMIT, with("module_id", nothing)).expectError(404, "NOT_FOUND");
        mia.post(SESSIONS, Map.of("module_id", nothing)).expectError(404, "NOT_FOUND");
        mia.post(SESSIONS, Map.of("task_id", nothing)).expectError(404, "NOT_FOUND");
        mia.post(SESSIONS, task(BOOK.id(), elsewhere)).expectError(404, "NOT_FOUND");
        mia.post(MODULES + "my-day/start", null).expectError(400, "VALIDATION_ERROR");
    }

    @Test
    void givenWhatBelongsToSomebodyElse_thenItDoesNotExist() {
        var sam = someone("sam").api();
        var session = sam.post(SESSIONS, null).expect(201).text("session_id");
        mia.post(SUBMIT, with("session_id", session)).expectError(404, "NOT_FOUND");
        mia.post(SUBMIT, with("session_id", nothing)).expectError(404, "NOT_FOUND");
        mia.post(TRANSCRIPTS, said(UUID.fromString(session))).expectError(404, "NOT_FOUND");
        mia.post(TRANSCRIPTS, said(nothing)).expectError(404, "NOT_FOUND");
        var submission = mia.post(SUBMIT, submission()).expect(201).text("submission_id");
        sam.post(EVALUATE, Map.of("submission_id", submission)).expectError(404, "NOT_FOUND");
        mia.post(EVALUATE, Map.of("submission_id", nothing)).expectError(404, "NOT_FOUND");
    }

    @Test
    void givenAModuleThatSamHasNotStarted_whenHeSubmits_thenItIsRefused() {
        someone("sam").api().post(SUBMIT, submission()).expectError(409, "MODULE_NOT_STARTED");
    }

    @Test
    void givenAnswersThatDoNotFitTheTask_thenTheyAreRefusedByName() {
        refused(with("variant", 4), "variant");
        refused(with("variant", 0), "variant");
        refused(with("answers", List.of(answer("q99"))), "answers.0.question_id");
        refused(with("answers", List.of(answer("q1"), answer("q1"))), "answers.1.question_id");
        refused(with("answers", List.of(Map.of("question_id", "q1", "answer", List.of()))), "answers.0.answer");
        refused(with("response_text", "A text."), "response_text");
        refused(with("task_id", BOOK.writing().id()), "answers");
        refused(with("duration_seconds", 3601), "duration_seconds");
        var without = submission();
        without.remove("answers");
        refused(without, "answers");
        without.put("task_id", BOOK.writing().id());
        refused(without, "response_text");
        without.put("response_text", "x".repeat(20_001));
        refused(without, "response_text");
    }

    private void refused(Map<String, Object> body, String field) {
        var answer = mia.post(SUBMIT, body).expectError(400, "VALIDATION_ERROR");
        assertThat(answer.text("detail.errors.0.field")).as(answer.body()).isEqualTo(field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"kind\": \"writing\"}",
                "{\"text\": \"Hello.\"}",
                "{\"kind\": \"reading\", \"text\": \"Hello.\"}",
                "{\"kind\": \"writing\", \"text\": \"\"}",
                "{\"kind\": \"writing\", \"text\": \"Hello.\", \"level\": \"C2\"}",
                "{\"kind\": \"writing\", \"text\": \"Hello.\", \"user_language\": \"German\"}",
                "{\"submission_id\": null}"
            })
    void givenNothingThatCanBeEvaluated_thenItIsNotValid(String body) {
        mia.post(EVALUATE, body).expectError(400, "VALIDATION_ERROR");
    }

    @Test
    void givenNothingThatCanBeKept_thenItIsNotValid() {
        mia.post(TRANSCRIPTS, Map.of("session_id", nothing, "role", "teacher", "text", "Hello."))
                .expectError(400, "VALIDATION_ERROR");
        mia.post(TRANSCRIPTS, Map.of("session_id", nothing, "role", "ai", "text", ""))
                .expectError(400, "VALIDATION_ERROR");
        mia.post(REGENERATE, Map.of("module_id", BOOK.id())).expectError(400, "VALIDATION_ERROR");
    }

    @Test
    void givenAnyTaskInAnyVariant_whenItIsShownBeforeItIsSubmitted_thenItsKeyIsNotInTheAnswer() {
        var sam = someone("sam").api();
        for (var task : BOOK.tasks()) {
            for (var variant : List.of(2, 3, 1)) {
                var shown = sam.post(REGENERATE, task(BOOK.id(), task.id())).expect(200);
                assertThat(shown.at("task.variant").asInt()).isEqualTo(variant);
                KeySearch.of(task, variant).findsNothingIn(shown);
            }
        }
        assertThat(sam.post(MODULES + BOOK.id() + "/start", null)
                        .expect(200)
                        .json()
                        .propertyNames())
                .containsExactlyInAnyOrder("module_id", "status", "started_at", "already_started");
    }

    private static Map<String, Object> submission() {
        return new LinkedHashMap<>(Map.of(
                "module_id", BOOK.id(), "task_id", CLOSED.id(), "variant", 1, "answers", CLOSED.rightAnswers(1)));
    }

    private static Map<String, Object> with(String member, Object value) {
        var body = submission();
        body.put(member, value);
        return body;
    }

    private static Map<String, Object> task(UUID moduleId, UUID taskId) {
        return Map.of("module_id", moduleId, "task_id", taskId);
    }

    private static Map<String, Object> said(UUID sessionId) {
        return Map.of("session_id", sessionId, "role", "user", "text", "Hello.");
    }

    private static Map<String, Object> answer(String questionId) {
        return Map.of("question_id", questionId, "answer", List.of("yes"));
    }
}
