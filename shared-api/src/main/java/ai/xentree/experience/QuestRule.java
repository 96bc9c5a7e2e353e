package ai.xentree.experience;

/**
 * What one kind of quest asks and gives.
 *
 * @param offered whether the deployment has what the quest needs
 * @param target what completes it (minutes, or a count), from 1
 * @param rewardXp experience for completing it
 * @param rewardTokens tokens for completing it
 */
public record QuestRule(QuestKind kind, boolean offered, int target, int rewardXp, int rewardTokens) {

    /** Holds only what can be meant. */
    public QuestRule {
        if (target < 1 || rewardXp < 0 || rewardTokens < 0) {
            throw new IllegalArgumentException("A quest has a target of at least 1 and rewards of at least 0: " + kind);
        }
    }
}
