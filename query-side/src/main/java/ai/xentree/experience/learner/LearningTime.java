package ai.xentree.experience.learner;

/** Learning time of some sessions. */
public record LearningTime(long seconds, long sessions) {

    /** None. */
    public static final LearningTime NONE = new LearningTime(0, 0);

    /** Both together. */
    public LearningTime plus(LearningTime other) {
        return new LearningTime(seconds + other.seconds, sessions + other.sessions);
    }
}
