package ai.xentree.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What a learner submits shows at once: in what they have earned, on their dashboard and among the modules. */
class LearnerReadsOwnWritesScenario extends Scenario {

    private static final Textbook BOOK = Textbook.of("at-home");
    private static final Textbook.Task TASK = BOOK.closedTask();
    private static final String TOKEN = "X-Consistency-Token";

    private final Api mia = someone("mia").api();

    @Test
    void givenMiaSubmits_whenSheLooksWithoutAskingForAnything_thenAllOfItIsThere() {
        start(mia);
        submit(mia);
        showsTheSubmission(mia);
    }

    @Test
    void givenMiaDoesNotWaitForItsAnswer_whenSheLooksWithTheTokenOfHerSubmission_thenAllOfItIsThere() {
        var hasty = mia.with("Prefer", "respond-async");
        start(hasty);
        var submitted = submit(hasty);
        showsTheSubmission(mia.with(TOKEN, Objects.requireNonNull(submitted.header(TOKEN))));
    }

    @Test
    void givenMiaDoesNotWait_whenSheCompletesAModule_thenTheTokenOfThatShowsItAsCompleted() {
        var hasty = mia.with("Prefer", "respond-async");
        start(hasty);
        BOOK.tasks()
                .forEach(task -> hasty.post("/api/xel/tasks/submit", BOOK.rightResponse(task))
                        .expect(201));
        var completed =
                hasty.post("/api/xel/modules/" + BOOK.id() + "/complete", null).expect(200);
        var informed = mia.with(TOKEN, Objects.requireNonNull(completed.header(TOKEN)));
        assertThat(informed.get("/api/xel/modules?status=completed").expect(200).text("items.0.id"))
                .isEqualTo(BOOK.id().toString());
        assertThat(informed.get("/api/xel/dashboard").expect(200).at("average_score"))
                .isEqualTo(completed.at("score"));
        assertThat(informed.get("/api/xp/profile")
                        .expect(200)
                        .at("today_quiz_xp")
                        .asInt())
                .isGreaterThan(50);
    }

    private static void start(Api api) {
        api.post("/api/xel/modules/" + BOOK.id() + "/start", null).expect(200);
    }

    private static Answer submit(Api api) {
        return api.post("/api/xel/tasks/submit", BOOK.rightResponse(TASK)).expect(201);
    }

    private static void showsTheSubmission(Api api) {
        assertThat(QuestRewards.plainQuizXp(api)).as("a tenth of 100 points").isEqualTo(10);
        var dashboard = api.get("/api/xel/dashboard").expect(200);
        assertThat(dashboard.text("recent_attempts.0.task_id"))
                .isEqualTo(TASK.id().toString());
        assertThat(dashboard.text("current_module.id")).isEqualTo(BOOK.id().toString());
        var modules = api.get("/api/xel/modules?status=in_progress").expect(200);
        assertThat(modules.at("total").asInt()).isEqualTo(1);
        assertThat(modules.at("items.0.tasks_attempted").asInt()).isEqualTo(1);
    }
}
