package ai.xentree.experience.learner;

import ai.xentree.experience.QuestKind;
import ai.xentree.experience.QuestRule;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One quest of a day.
 *
 * @param progress minutes, or a count; may go beyond the target
 * @param completed how it was completed; null while it is not
 */
public record Quest(QuestKind kind, int progress, @Nullable Completed completed) {

    /** That a quest was completed, with what it asked and gave at that time. */
    public record Completed(Instant at, int target, int rewardXp, int rewardTokens) {}

    static Quest open(QuestKind kind) {
        return new Quest(kind, 0, null);
    }

    /** What it asks and gives: the rules of now, or those of its completion. */
    public QuestRule rule(QuestRule now) {
        return completed == null
                ? now
                : new QuestRule(kind, true, completed.target(), completed.rewardXp(), completed.rewardTokens());
    }

    /** Further on, if it is not completed. */
    Quest advanced(int amount, QuestRule rule, Instant at) {
        if (completed != null) {
            return this;
        }
        int now = progress + amount;
        var reached =
                now >= rule.target() ? new Completed(at, rule.target(), rule.rewardXp(), rule.rewardTokens()) : null;
        return new Quest(kind, now, reached);
    }
}
