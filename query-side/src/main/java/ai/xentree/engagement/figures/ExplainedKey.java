package ai.xentree.engagement.figures;

/** What of the Engagement tab can be explained: its cards, those of its retention, and each of the cells there. */
public enum ExplainedKey {
    ACTIVE_MEMBERS,
    ENGAGEMENT_RATE,
    TOTAL_LEARNING_HOURS,
    AVG_LEARNING_HOURS,
    TOTAL_SESSIONS,
    AVG_SESSION_MINUTES,
    NEW_MEMBERS,
    WEEK_1_RETENTION,
    WEEK_4_RETENTION,
    COHORT_MEMBERS,
    /** A cell of the retention table, of a cohort and a period. */
    RETENTION
}
