package ai.xentree.english.evaluation;

import ai.xentree.english.CefrLevel;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The local evaluator, loaded once for all tests, and answers for it. */
final class LocalFixture {

    static final Evaluator LOCAL = fresh();

    private LocalFixture() {}

    static Evaluator fresh() {
        var dictionary = new Dictionary();
        return new LocalEvaluator(new Proofreader(dictionary, 2, Duration.ofMinutes(2)), dictionary);
    }

    static Answer written(CefrLevel level, @Nullable String prompt, String text) {
        return new Answer(Answer.Kind.WRITING, text, prompt, level, Set.of(), null, null, null);
    }

    static Answer spoken(CefrLevel level, String text) {
        return Answer.practice(Answer.Kind.SPEAKING, text, level);
    }

    static double score(Evaluation evaluation, Criterion.Key key) {
        return evaluation.criteria().stream()
                .filter(criterion -> criterion.key() == key)
                .mapToDouble(Criterion::score)
                .findFirst()
                .orElseThrow();
    }
}
