package ai.xentree.english;

import ai.xentree.core.Refusal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A response that fits its task.
 *
 * @param marking what it is worth by the key; null for writing and speaking
 */
record CheckedSubmission(
        XELTaskSubmissionRequest request,
        FoundTask found,
        @Nullable Marking marking) {

    /** Refuses a response that does not fit the task: to another variant, of the wrong form, or to other questions. */
    static CheckedSubmission of(XELTaskSubmissionRequest request, FoundTask found) {
        var variant = found.variant(request.variant());
        if (found.kind().open()) {
            requireOnly("response_text", request.responseText(), "answers", request.answers());
            return new CheckedSubmission(request, found, null);
        }
        requireOnly("answers", request.answers(), "response_text", request.responseText());
        return new CheckedSubmission(request, found, Marking.of(variant, Objects.requireNonNull(request.answers())));
    }

    private static void requireOnly(String wanted, @Nullable Object given, String other, @Nullable Object alsoGiven) {
        if (alsoGiven != null) {
            throw Refusal.invalid(other, "is not for this kind of task");
        }
        if (given == null) {
            throw Refusal.invalid(wanted, "must be given for this kind of task");
        }
    }

    UUID moduleId() {
        return found.module().id();
    }

    @Nullable
    Double score() {
        return marking == null ? null : marking.score();
    }

    List<XELQuestionResult> results() {
        return marking == null ? List.of() : marking.results();
    }

    /** What was written or said, for writing and speaking. */
    String text() {
        return Objects.requireNonNull(request.responseText());
    }

    GivenResponse given() {
        return new GivenResponse(request.answers(), request.responseText());
    }
}
