package ai.xentree.stats;

/** What a key result or a target measures (semantics.md, sections 3 to 5), always of a population over a range of UTC days. */
public enum LearningMetric {
    /** Sum of learning time. */
    LEARNING_HOURS(LearningMetricUnit.HOURS, true),
    /** How many of the population have at least one session. */
    ACTIVE_MEMBERS(LearningMetricUnit.MEMBERS, false),
    /** First completions of modules. */
    MODULES_COMPLETED(LearningMetricUnit.MODULES, true),
    /** Mean score of the first completions; 0 without one. */
    AVERAGE_SCORE(LearningMetricUnit.SCORE, true),
    /** Mean XPI of the population at the end of the range. */
    AVERAGE_XPI(LearningMetricUnit.POINTS, true),
    /** Share of the cohorts retained in their fourth week after joining, weighted by cohort size; 0 without such a cohort. */
    RETENTION_WEEK_4(LearningMetricUnit.PERCENT, false);

    private final LearningMetricUnit unit;
    private final boolean ofOnePerson;

    LearningMetric(LearningMetricUnit unit, boolean ofOnePerson) {
        this.unit = unit;
        this.ofOnePerson = ofOnePerson;
    }

    /** The unit of its figures and of goals set by it. */
    public LearningMetricUnit unit() {
        return unit;
    }

    /** Whether it means anything for one person alone. */
    public boolean isOfOnePerson() {
        return ofOnePerson;
    }
}
