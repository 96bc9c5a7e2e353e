package ai.xentree.english;

import ai.xentree.english.evaluation.Answer;
import ai.xentree.web.json.NotNullIfGiven;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What to evaluate: a pending submission, or practice.
 *
 * @param submissionId the submission to score; what is evaluated is then what was submitted, against its task
 * @param kind of practice
 * @param text of practice: as written, or what was said
 * @param prompt the task that practice answers
 * @param level the level to judge practice against; the learner's own where it is left out
 * @param userLanguage the language wished for the feedback
 */
record XELEvaluationRequest(
        @NotNullIfGiven @Nullable UUID submissionId,
        @NotNullIfGiven Answer.@Nullable Kind kind,

        @NotNullIfGiven @Nullable @Size(min = 1, max = 20_000)
        String text,

        @Nullable @Size(min = 1, max = 4000) String prompt,
        @NotNullIfGiven @Nullable CefrLevel level,

        @Nullable @Size(max = 5) @Pattern(regexp = "^[a-z]{2}(-[A-Z]{2})?$")
        String userLanguage) {

    /** Without what the learner wrote, so that no log has it. */
    @Override
    public String toString() {
        return "XELEvaluationRequest[]";
    }
}
