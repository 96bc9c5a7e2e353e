package ai.xentree.english;

import ai.xentree.english.ModuleProgressEvent.TaskScored;
import ai.xentree.english.ModuleProgressEvent.TaskSubmitted;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A learner's last submissions, newest first, as their document holds them. Those of equal times stand as they were stored. */
record RecentAttempts(Document learner) {

    private static final int MOST = 5;

    private static final String RECENT = "recent";
    private static final String SUBMISSION = "submission";
    private static final String MODULE = "module";
    private static final String TITLE = "title";
    private static final String TASK = "task";
    private static final String KIND = "kind";
    private static final String AT = "at";
    private static final String SCORE = "score";

    void add(TaskSubmitted event) {
        var at = event.submittedAt().toEpochMilli();
        var attempts = new ArrayList<>(attempts());
        var place =
                (int) attempts.stream().filter(other -> other.getLong(AT) > at).count();
        attempts.add(
                place,
                new Document(SUBMISSION, event.submissionId().toString())
                        .append(MODULE, event.moduleId().toString())
                        .append(TITLE, event.moduleTitle())
                        .append(TASK, event.taskId().toString())
                        .append(KIND, event.taskKind().name())
                        .append(AT, at));
        learner.put(RECENT, new ArrayList<>(attempts.subList(0, Math.min(MOST, attempts.size()))));
    }

    void score(TaskScored event) {
        var id = event.submissionId().toString();
        attempts().stream()
                .filter(attempt -> id.equals(attempt.getString(SUBMISSION)))
                .forEach(attempt -> attempt.put(SCORE, event.score()));
    }

    private List<Document> attempts() {
        return learner.getList(RECENT, Document.class, List.of());
    }

    List<ProgressMemberAttempt> all() {
        return attempts().stream()
                .map(attempt -> new ProgressMemberAttempt(
                        UUID.fromString(attempt.getString(SUBMISSION)),
                        UUID.fromString(attempt.getString(MODULE)),
                        attempt.getString(TITLE),
                        UUID.fromString(attempt.getString(TASK)),
                        TaskKind.valueOf(attempt.getString(KIND)),
                        score(attempt),
                        Instant.ofEpochMilli(attempt.getLong(AT))))
                .toList();
    }

    private static @Nullable BigDecimal score(Document attempt) {
        var score = attempt.getDouble(SCORE);
        return score == null ? null : BigDecimal.valueOf(score).setScale(1, RoundingMode.HALF_UP);
    }
}
