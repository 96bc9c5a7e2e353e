package ai.xentree.english;

import ai.xentree.english.ModuleProgressEvent.TaskSubmitted;
import java.time.Instant;
import java.util.UUID;
import org.bson.Document;

/** A submission in MongoDB, found by its id. */
record SubmissionDocument(Document document) {

    static final String COLLECTION = "english_submissions";

    static final String USER = "user_id";

    private static final String MODULE = "module";
    private static final String TASK = "task";
    private static final String KIND = "kind";
    private static final String LEVEL = "level";
    private static final String VARIANT = "variant";
    private static final String RESPONSE = "response";
    private static final String SUBMITTED_AT = "submitted_at";
    private static final String SCORED = "scored";

    void submitted(TaskSubmitted event) {
        document.append(USER, event.userId().toString())
                .append(MODULE, event.moduleId().toString())
                .append(TASK, event.taskId().toString())
                .append(KIND, event.taskKind().name())
                .append(LEVEL, event.level().name())
                .append(VARIANT, event.variant())
                .append(RESPONSE, event.response())
                .append(SUBMITTED_AT, event.submittedAt().toEpochMilli())
                .append(SCORED, false);
    }

    void scored() {
        document.put(SCORED, true);
    }

    /** Its person is erased. */
    static void erase(Document document) {
        document.put(RESPONSE, null);
    }

    Instant submittedAt() {
        return Instant.ofEpochMilli(document.getLong(SUBMITTED_AT));
    }

    boolean isOf(UUID userId) {
        return userId.toString().equals(document.getString(USER));
    }

    Submission submission() {
        return new Submission(
                UUID.fromString(document.getString("_id")),
                UUID.fromString(document.getString(MODULE)),
                UUID.fromString(document.getString(TASK)),
                TaskKind.valueOf(document.getString(KIND)),
                CefrLevel.valueOf(document.getString(LEVEL)),
                document.getInteger(VARIANT),
                document.getString(RESPONSE),
                document.getBoolean(SCORED));
    }
}
