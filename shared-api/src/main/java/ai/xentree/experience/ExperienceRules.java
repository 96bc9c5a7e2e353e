package ai.xentree.experience;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What learning earns: one configuration, whose every version holds for the events stored after it was adopted.
 *
 * @param levelStepXp level n begins at this × n × (n − 1) experience, from 1
 * @param secondsPerSegmentXp learning time of a session for each point, from 1
 * @param segmentXpADay the most points that the sessions of one day earn, before boosters
 * @param scorePerXp points of a task's score for each point of experience, from 1
 * @param completionXp experience for the first completion of a module
 * @param daysPerFreeze each time a streak has grown by as many days, it earns a freeze, from 1
 * @param freezesHeld the most freezes held at a time
 * @param highScore the least score that is a high one, 0 to 100
 * @param liveSeconds the least length of a live session that counts for a quest
 * @param quests what each kind of quest asks and gives; at least three are offered
 * @param boosterMultiplier factor on experience for completing all quests of a day, from 1
 * @param boosterSeconds how long it holds
 */
public record ExperienceRules(
        int levelStepXp,
        int secondsPerSegmentXp,
        int segmentXpADay,
        int scorePerXp,
        int completionXp,
        int daysPerFreeze,
        int freezesHeld,
        double highScore,
        int liveSeconds,
        List<QuestRule> quests,
        int boosterMultiplier,
        int boosterSeconds) {

    /** How many quests there are on a day. */
    public static final int QUESTS_A_DAY = 3;

    /**
     * Version 1, in force until others are adopted: those of semantics.md, section 7, without quests for what was not built
     * then. Histories go by it that never adopted any, so it is not to be changed; what a release wants otherwise it adopts.
     */
    public static final ExperienceRules DEFAULTS = new ExperienceRules(
            50,
            60,
            120,
            10,
            50,
            7,
            2,
            80,
            60,
            List.of(
                    new QuestRule(QuestKind.MINUTES_LEARNED, true, 30, 20, 5),
                    new QuestRule(QuestKind.TASKS_DONE, true, 3, 20, 5),
                    new QuestRule(QuestKind.HIGH_SCORE, true, 1, 20, 5),
                    new QuestRule(QuestKind.LIVE_SESSION, false, 1, 20, 5),
                    new QuestRule(QuestKind.NOTE_CREATED, false, 1, 20, 5),
                    new QuestRule(QuestKind.NEW_MODULE, true, 1, 20, 5)),
            2,
            1_800);

    /** Holds only what can be meant. */
    public ExperienceRules {
        quests = List.copyOf(quests);
        require(levelStepXp > 0 && secondsPerSegmentXp > 0 && scorePerXp > 0, "steps are at least 1");
        require(segmentXpADay >= 0 && completionXp >= 0, "experience is at least 0");
        require(daysPerFreeze > 0 && freezesHeld >= 0, "freezes take at least 1 day and are at least 0");
        require(
                highScore >= 0 && highScore <= 100 && liveSeconds >= 0,
                "a high score is 0 to 100, a length at least 0");
        require(boosterMultiplier > 0 && boosterSeconds >= 0, "a booster is at least 1 and lasts at least 0 s");
        require(kinds(quests).equals(Set.of(QuestKind.values())), "there is one rule for each kind of quest");
        require(quests.stream().filter(QuestRule::offered).count() >= QUESTS_A_DAY, "at least 3 quests are offered");
    }

    private static Set<QuestKind> kinds(List<QuestRule> quests) {
        return quests.stream().map(QuestRule::kind).collect(Collectors.toUnmodifiableSet());
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException("Rules of experience: " + rule + ".");
        }
    }

    /**
     * Experience for a scored task, before boosters: what it adds to what the best score before has earned.
     *
     * @param score 0 to 100, with one decimal
     * @param bestBefore the best earlier score of the same task; null if there is none
     */
    public int taskXp(double score, @Nullable Double bestBefore) {
        return Math.max(0, rounded(score) - (bestBefore == null ? 0 : rounded(bestBefore)));
    }

    /** Half-up, and exactly so: whatever lies half-way is a multiple of a half, which a double holds exactly. */
    private int rounded(double score) {
        return (int) Math.round(score / scorePerXp);
    }

    /** Experience of a session before boosters and before what a day earns at most. */
    public long segmentXp(long learningSeconds) {
        return learningSeconds / secondsPerSegmentXp;
    }

    /** The experience at which a level begins. */
    public long levelStart(int level) {
        return (long) levelStepXp * level * (level - 1);
    }

    /** The level of someone with that much experience, from 1. */
    public int levelOf(long totalXp) {
        var level = (int) ((1 + Math.sqrt(1 + 4.0 * totalXp / levelStepXp)) / 2);
        while (levelStart(level + 1) <= totalXp) {
            level++;
        }
        while (levelStart(level) > totalXp) {
            level--;
        }
        return level;
    }

    /** What a kind of quest asks and gives. */
    public QuestRule quest(QuestKind kind) {
        return quests.stream().filter(rule -> rule.kind() == kind).findFirst().orElseThrow();
    }
}
