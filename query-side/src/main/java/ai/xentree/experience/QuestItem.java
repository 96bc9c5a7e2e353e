package ai.xentree.experience;

import ai.xentree.experience.learner.Quest;
import ai.xentree.experience.learner.QuestDay;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A quest.
 *
 * @param target what completes it (minutes, or a count)
 * @param progress so far, at most {@code target}
 */
record QuestItem(
        UUID id,
        QuestKind kind,
        String title,
        String description,
        int target,
        int progress,
        boolean completed,
        @Nullable Instant completedAt,
        int rewardXp,
        int rewardTokens) {

    static QuestItem of(Quest quest, LearnerToday learner, LocalDate day) {
        var rule = quest.rule(learner.rules().quest(quest.kind()));
        var text = QuestText.of(rule, learner.rules());
        var completed = quest.completed();
        return new QuestItem(
                id(learner.learner().userId(), day, quest.kind()),
                quest.kind(),
                text.title(),
                text.description(),
                rule.target(),
                Math.min(quest.progress(), rule.target()),
                completed != null,
                completed == null ? null : completed.at(),
                rule.rewardXp(),
                rule.rewardTokens());
    }

    private static UUID id(UUID userId, LocalDate day, QuestKind kind) {
        return UUID.nameUUIDFromBytes(QuestDay.name(userId, day, kind).getBytes(StandardCharsets.UTF_8));
    }
}
