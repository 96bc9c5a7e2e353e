package ai.xentree.experience;

import java.math.BigDecimal;

/** How a quest is put to people. */
record QuestText(String title, String description) {

    static QuestText of(QuestRule rule, ExperienceRules rules) {
        int target = rule.target();
        return switch (rule.kind()) {
            case MINUTES_LEARNED ->
                new QuestText("Time to learn", "Learn for " + count(target, "minute", "minutes") + ".");
            case TASKS_DONE -> new QuestText("Practice", "Submit " + count(target, "task", "different tasks") + ".");
            case HIGH_SCORE ->
                new QuestText(
                        "Well done",
                        "Score " + plain(rules.highScore()) + " or more " + count(target, "time", "times") + ".");
            case LIVE_SESSION ->
                new QuestText("Face to face", "Finish " + count(target, "live session", "live sessions") + ".");
            case NOTE_CREATED -> new QuestText("Write it down", "Create " + count(target, "note", "notes") + ".");
            case NEW_MODULE ->
                new QuestText("Something new", "Begin " + count(target, "new module", "new modules") + ".");
        };
    }

    private static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
