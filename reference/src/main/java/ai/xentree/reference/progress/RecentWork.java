package ai.xentree.reference.progress;

import ai.xentree.reference.engagement.SessionRows;
import ai.xentree.reference.history.Act.Attempt;
import ai.xentree.reference.history.Window;
import ai.xentree.reference.numbers.Json;
import ai.xentree.reference.numbers.Texts;
import ai.xentree.reference.numbers.Unit;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The last that a person did before a range's end, in the range or earlier, as far as it counts; sessions by their start
 * (semantics.md, section 4: members table).
 */
record RecentWork(Window window, UUID user) {

    private static final int SHOWN = 5;

    List<Map<String, @Nullable Object>> attempts() {
        return window.world().learner(user).attempts().stream()
                .filter(attempt -> isBeforeTheEnd(attempt.at()))
                .sorted(Comparator.comparing(Attempt::at)
                        .reversed()
                        .thenComparing(this::title, Texts.BY_CODE_POINT)
                        .thenComparing(attempt -> attempt.attemptId().toString()))
                .limit(SHOWN)
                .map(this::row)
                .toList();
    }

    private boolean isBeforeTheEnd(Instant at) {
        return at.isBefore(window.span().closes()) && window.counts(user, at);
    }

    private String title(Attempt attempt) {
        return Objects.requireNonNullElse(window.world().moduleTitle(attempt.moduleId()), "");
    }

    private Map<String, @Nullable Object> row(Attempt attempt) {
        var score = window.world().learner(user).scoreOf(attempt);
        var row = Json.object(
                "attempt_id",
                attempt.attemptId(),
                "module_id",
                attempt.moduleId(),
                "module_title",
                title(attempt),
                "score",
                score == null ? null : score.rounded(Unit.SCORE.decimals()),
                "submitted_at",
                attempt.at());
        return attempt.taskId() == null
                ? row
                : Json.with(row, Json.object("task_id", attempt.taskId(), "task_kind", attempt.kind()));
    }

    List<Map<String, @Nullable Object>> sessions() {
        var counting = window.world().learner(user).sessions().stream()
                .filter(session -> isBeforeTheEnd(session.startedAt()))
                .toList();
        return SessionRows.newest(counting, SHOWN).stream()
                .map(session -> SessionRows.row(window, session))
                .toList();
    }
}
