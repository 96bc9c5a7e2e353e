package ai.xentree.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.english.CefrLevel;
import ai.xentree.english.QuestionType;
import ai.xentree.english.TaskKind;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class BundledCatalogueTest {

    private final Catalogue catalogue;

    BundledCatalogueTest() throws IOException {
        catalogue = new CatalogueConfiguration().catalogue(new CatalogueSettings(null));
    }

    @Test
    void thereAreModulesOfEveryLevel_inOrder() {
        assertThat(catalogue.modules()).hasSizeGreaterThanOrEqualTo(20);
        for (var level : CefrLevel.values()) {
            var orders = catalogue.modules().stream()
                    .filter(module -> module.level() == level)
                    .map(CatalogueModule::order);
            assertThat(orders).startsWith(1, 2, 3, 4).isSorted();
        }
    }

    @Test
    void everyModuleHasTasksOfAllKinds_eachInThreeVariantsOrMore() {
        assertThat(catalogue.modules()).allSatisfy(module -> {
            assertThat(module.tasks()).hasSizeBetween(5, 8);
            assertThat(module.tasks()).extracting(CatalogueTask::kind).contains(TaskKind.values());
            assertThat(module.tasks())
                    .allSatisfy(task -> assertThat(task.variants()).hasSizeGreaterThanOrEqualTo(3));
        });
    }

    @Test
    void everyModuleAsksQuestionsOfAllTypes() {
        assertThat(catalogue.modules())
                .allSatisfy(module -> assertThat(module.tasks().stream()
                                .flatMap(task -> task.variants().stream())
                                .flatMap(variant -> variant.questions().stream())
                                .map(Question::type)
                                .distinct())
                        .containsExactlyInAnyOrder(QuestionType.values()));
    }

    @Test
    void variantsOfATaskAskDifferentThings() {
        assertThat(catalogue.modules().stream().flatMap(module -> module.tasks().stream()))
                .allSatisfy(task -> assertThat(task.variants()).doesNotHaveDuplicates());
    }

    @Test
    void optionsNeverStandInTheOrderOfTheirKey() {
        assertThat(questions()).allSatisfy(question -> {
            if (question.type() == QuestionType.MATCH || question.type() == QuestionType.ORDER) {
                assertThat(question.isRight(question.options())).isFalse();
            }
        });
    }

    @Test
    void theRightOneOfAChoiceStandsAtEveryPlace() {
        var places = questions().stream()
                .filter(question -> question.type() == QuestionType.SINGLE_CHOICE)
                .map(BundledCatalogueTest::placeOfTheRightOne)
                .toList();
        var first = places.stream().filter(place -> place == 0).count();
        assertThat((double) first / places.size()).isBetween(0.15, 0.45);
    }

    @Test
    void noQuestionCanBePrintedWithItsKey() {
        assertThat(questions())
                .allSatisfy(question -> assertThat(question.toString()).isEqualTo("Question[" + question.id() + "]"));
    }

    private static int placeOfTheRightOne(Question question) {
        var right = question.options().stream()
                .filter(option -> question.isRight(List.of(option)))
                .toList();
        assertThat(right).hasSize(1);
        return question.options().indexOf(right.getFirst());
    }

    private List<Question> questions() {
        return catalogue.modules().stream()
                .flatMap(module -> module.tasks().stream())
                .flatMap(task -> task.variants().stream())
                .flatMap(variant -> variant.questions().stream())
                .toList();
    }
}
