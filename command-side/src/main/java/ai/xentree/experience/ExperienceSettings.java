package ai.xentree.experience;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** What learning is to earn in this deployment, each as in {@link ExperienceRules}; what is left out is as in version 1. */
@ConfigurationProperties("xentree.experience")
record ExperienceSettings(
        @Nullable Integer levelStepXp,
        @Nullable Integer secondsPerSegmentXp,
        @Nullable Integer segmentXpADay,
        @Nullable Integer scorePerXp,
        @Nullable Integer completionXp,
        @Nullable Integer daysPerFreeze,
        @Nullable Integer freezesHeld,
        @Nullable Double highScore,
        @Nullable Integer liveSeconds,
        @Nullable Map<QuestKind, QuestSettings> quests,
        @Nullable Integer boosterMultiplier,
        @Nullable Integer boosterSeconds) {

    /** Of one kind of quest. */
    record QuestSettings(
            @Nullable Boolean offered,
            @Nullable Integer target,
            @Nullable Integer rewardXp,
            @Nullable Integer rewardTokens) {

        QuestRule over(QuestRule rule) {
            return new QuestRule(
                    rule.kind(),
                    or(offered, rule.offered()),
                    or(target, rule.target()),
                    or(rewardXp, rule.rewardXp()),
                    or(rewardTokens, rule.rewardTokens()));
        }
    }

    /** The rules that they make. */
    ExperienceRules rules() {
        var first = ExperienceRules.DEFAULTS;
        return new ExperienceRules(
                or(levelStepXp, first.levelStepXp()),
                or(secondsPerSegmentXp, first.secondsPerSegmentXp()),
                or(segmentXpADay, first.segmentXpADay()),
                or(scorePerXp, first.scorePerXp()),
                or(completionXp, first.completionXp()),
                or(daysPerFreeze, first.daysPerFreeze()),
                or(freezesHeld, first.freezesHeld()),
                or(highScore, first.highScore()),
                or(liveSeconds, first.liveSeconds()),
                first.quests().stream().map(this::quest).toList(),
                or(boosterMultiplier, first.boosterMultiplier()),
                or(boosterSeconds, first.boosterSeconds()));
    }

    private QuestRule quest(QuestRule rule) {
        var settings = quests == null ? null : quests.get(rule.kind());
        return settings == null ? rule : settings.over(rule);
    }

    private static <T> T or(@Nullable T value, T otherwise) {
        return value == null ? otherwise : value;
    }
}
