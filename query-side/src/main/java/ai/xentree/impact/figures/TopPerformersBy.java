package ai.xentree.impact.figures;

/** What people are compared by. */
public enum TopPerformersBy {
    LVI,
    XPI_GAIN,
    LEARNING_HOURS
}
