package ai.xentree.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Looks for the key of a task in an answer that shows the task. */
record KeySearch(JsonNode questions, List<JsonNode> rightAnswers) {

    static KeySearch of(Textbook.Task task, int variant) {
        var right = task.rightAnswers(variant).stream()
                .<JsonNode>map(answer -> JsonMapper.shared().valueToTree(answer.get("answer")))
                .toList();
        return new KeySearch(task.questions(variant), right);
    }

    void findsNothingIn(Answer shown) {
        assertThat(shown.at("task.questions").size()).isEqualTo(questions.size());
        for (int i = 0; i < questions.size(); i++) {
            var question = shown.at("task.questions." + i);
            assertThat(question.propertyNames()).containsExactlyInAnyOrder("id", "type", "text", "options");
            assertThat(shown.body())
                    .doesNotContain(questions.path(i).path("explanation").asString());
            doesNotGiveAway(question, rightAnswers.get(i));
        }
    }

    private static void doesNotGiveAway(JsonNode question, JsonNode right) {
        switch (question.path("type").asString()) {
            case "single_choice", "multiple_choice" ->
                assertThat(question.path("options").size()).isGreaterThan(right.size());
            case "fill_blank" -> {
                assertThat(question.path("options").isEmpty()).isTrue();
                assertThat(question.path("text").asString()).contains("___");
            }
            default -> assertThat(question.path("options")).isNotEqualTo(right);
        }
    }
}
