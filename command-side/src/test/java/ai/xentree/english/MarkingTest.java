package ai.xentree.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.xentree.catalogue.Catalogue;
import ai.xentree.catalogue.CatalogueModule;
import ai.xentree.catalogue.CatalogueTask;
import ai.xentree.catalogue.Question;
import ai.xentree.catalogue.Variant;
import ai.xentree.web.errors.InvalidRequest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class MarkingTest {

    @ParameterizedTest
    @CsvSource({"0, 5, 0", "5, 5, 100", "1, 3, 33.3", "2, 3, 66.7", "1, 6, 16.7", "1, 8, 12.5", "1, 16, 6.3"})
    void theScoreIsTheShareOfRightQuestionsRoundedHalfUpToOneDecimal(int right, int questions, double score) {
        assertThat(Marking.score(right, questions)).isEqualTo(score);
    }

    @Test
    void whatIsNotAnsweredIsWrongAndExplained() {
        var variant = closedTask();
        var marking = Marking.of(variant, List.of());
        assertThat(marking.score()).isZero();
        assertThat(marking.results())
                .hasSameSizeAs(variant.questions())
                .noneMatch(XELQuestionResult::correct)
                .noneMatch(result -> result.explanation() == null);
    }

    @Test
    void answersToQuestionsThatAreNotThereAreRefused() {
        assertThatThrownBy(() -> Marking.of(closedTask(), List.of(answer("q99"))))
                .isInstanceOf(InvalidRequest.class)
                .hasMessageContaining("answers.0.question_id")
                .hasMessageContaining("is not a question of this variant");
    }

    @Test
    void aSecondAnswerToTheSameQuestionIsRefused() {
        var variant = closedTask();
        var id = variant.questions().stream().map(Question::id).findFirst().orElseThrow();
        assertThatThrownBy(() -> Marking.of(variant, List.of(answer(id), answer(id))))
                .isInstanceOf(InvalidRequest.class)
                .hasMessageContaining("answers.1.question_id")
                .hasMessageContaining("is answered twice");
    }

    private static XELAnswer answer(String questionId) {
        return new XELAnswer(questionId, List.of("yes"));
    }

    private static Variant closedTask() {
        try (var program = new AnnotationConfigApplicationContext("ai.xentree.catalogue")) {
            return program.getBean(Catalogue.class).modules().stream()
                    .map(CatalogueModule::tasks)
                    .map(List::getFirst)
                    .map(CatalogueTask::variants)
                    .map(List::getFirst)
                    .findFirst()
                    .orElseThrow();
        }
    }
}
