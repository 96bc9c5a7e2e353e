package ai.xentree.english;

import ai.xentree.catalogue.Question;
import ai.xentree.catalogue.Variant;
import ai.xentree.web.errors.InvalidRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What answers to a closed task are worth by its key (semantics.md, section 8).
 *
 * @param results of every question, in their order; one that was not answered is wrong
 * @param score 100 × right ÷ questions, rounded half up to 1 decimal
 */
record Marking(List<XELQuestionResult> results, double score) {

    /** Marks answers; refuses those to questions that are not there, and second ones. */
    static Marking of(Variant variant, List<XELAnswer> answers) {
        var questions = variant.questions().stream().collect(Collectors.toMap(Question::id, question -> question));
        var given = new HashMap<String, List<String>>();
        for (int i = 0; i < answers.size(); i++) {
            var id = answers.get(i).questionId();
            if (!questions.containsKey(id)) {
                throw refused(i, "is not a question of this variant");
            }
            if (given.put(id, answers.get(i).answer()) != null) {
                throw refused(i, "is answered twice");
            }
        }
        return of(variant.questions(), given);
    }

    private static Marking of(List<Question> questions, Map<String, List<String>> given) {
        var results = questions.stream()
                .map(question -> mark(question, given.get(question.id())))
                .toList();
        var right = results.stream().filter(XELQuestionResult::correct).count();
        return new Marking(results, score(right, questions.size()));
    }

    private static XELQuestionResult mark(Question question, @Nullable List<String> answer) {
        var right = answer != null && question.isRight(answer);
        return new XELQuestionResult(question.id(), right, right ? null : question.explanation());
    }

    static double score(long right, int questions) {
        var tenths = (2000 * right + questions) / (2L * questions);
        return tenths / 10.0;
    }

    private static InvalidRequest refused(int index, String message) {
        return new InvalidRequest("answers." + index + ".question_id", message);
    }
}
