package ai.xentree.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A learner who submits one task many times at once, whatever the client means by that. */
class SimultaneousSubmissionsScenario extends Scenario {

    private static final int SUBMISSIONS = 50;
    private static final Textbook BOOK = Textbook.of("at-home");
    private static final Textbook.Task TASK = BOOK.closedTask();

    private final Api mia = someone("mia").api();

    @Test
    void givenFiftySubmissionsOfOneTaskAtOnce_thenTheyAreOneSequenceOfAttemptsAndEarnExperienceOnce() throws Exception {
        mia.post("/api/xel/modules/" + BOOK.id() + "/start", null).expect(200);
        var answers = allAtOnce(number -> mia.with("Prefer", "wait=30")
                .post("/api/xel/tasks/submit", number % 2 == 0 ? BOOK.rightResponse(TASK) : BOOK.weakResponse(TASK))
                .expect(201));
        assertThat(answers)
                .extracting(answer -> answer.at("attempt").asInt())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, SUBMISSIONS).boxed().toList());
        assertThat(answers.stream()
                        .mapToInt(answer -> answer.at("xp_awarded").asInt())
                        .sum())
                .as("whoever came first: a tenth of the best score, in all")
                .isEqualTo(10);
        assertThat(QuestRewards.plainQuizXp(mia)).isEqualTo(10);
        var task = shown();
        assertThat(task.path("attempts").asInt()).isEqualTo(SUBMISSIONS);
        assertThat(task.path("best_score").asDouble()).isEqualTo(100);
    }

    private static List<Answer> allAtOnce(IntFunction<Answer> submission) throws Exception {
        var answers = new ArrayList<Answer>();
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = IntStream.range(0, SUBMISSIONS)
                    .<Callable<Answer>>mapToObj(number -> () -> submission.apply(number))
                    .toList();
            for (var done : clients.invokeAll(calls)) {
                answers.add(done.get());
            }
        }
        return answers;
    }

    private JsonNode shown() {
        return mia.get("/api/xel/modules/" + BOOK.id())
                .expect(200)
                .at("tasks")
                .valueStream()
                .filter(task -> task.path("id").asString().equals(TASK.id().toString()))
                .findFirst()
                .orElseThrow();
    }
}
