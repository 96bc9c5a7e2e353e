package ai.xentree.scenarios;

/** Which quests a day has is by chance, so their rewards are told apart from what a scenario is about. */
final class QuestRewards {

    private QuestRewards() {}

    /** Today's XP for tasks and modules, without that of quests. */
    static int plainQuizXp(Api learner) {
        var quests = learner.get("/api/xp/quests").expect(200).at("quests");
        var rewards = quests.valueStream()
                .filter(quest -> quest.path("completed").asBoolean())
                .mapToInt(quest -> quest.path("reward_xp").asInt())
                .sum();
        return learner.get("/api/xp/profile").expect(200).at("today_quiz_xp").asInt() - rewards;
    }
}
