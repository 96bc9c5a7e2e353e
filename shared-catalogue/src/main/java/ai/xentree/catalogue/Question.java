package ai.xentree.catalogue;

import ai.xentree.english.QuestionType;
import ai.xentree.english.XELQuestion;
import java.util.List;

/**
 * A closed question. Its key stays inside: it is only asked whether an answer is right.
 *
 * @param id unique within the variant
 * @param text as it is shown; for a match it ends with the left sides, one a line
 * @param options as they are shown, never in the key's order; empty where an answer is written
 * @param key what makes an answer right
 * @param explanation why, for the learner, after submitting
 */
public record Question(String id, QuestionType type, String text, List<String> options, Key key, String explanation) {

    /** Whether an answer is right, as a whole (semantics.md, section 8). */
    public boolean isRight(List<String> answer) {
        return key.opens(answer);
    }

    XELQuestion show() {
        return new XELQuestion(id, type, text, options);
    }

    @Override
    public String toString() {
        return "Question[" + id + "]";
    }
}
