package ai.xentree.experience;

import ai.xentree.core.LocalDays;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The quests of today, the same three all day.
 *
 * @param resetsAt when the next day begins
 * @param boosterMultiplier factor on XP for completing all three
 * @param boosterDuration how long it holds (seconds)
 */
record QuestsResponse(
        LocalDate date,
        String timezone,
        Instant resetsAt,
        List<QuestItem> quests,
        boolean allCompleted,
        BigDecimal boosterMultiplier,
        int boosterDuration) {

    static QuestsResponse of(LearnerToday learner) {
        var today = learner.today();
        var rules = learner.rules();
        var quests = learner.learner().quests().on(today, learner.learner().userId(), rules);
        return new QuestsResponse(
                today,
                learner.timezone(),
                LocalDays.begin(today.plusDays(1), learner.zone()),
                quests.quests().stream()
                        .map(quest -> QuestItem.of(quest, learner, today))
                        .toList(),
                quests.completed(),
                BigDecimal.valueOf(rules.boosterMultiplier()),
                rules.boosterSeconds());
    }
}
