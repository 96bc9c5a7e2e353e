package ai.xentree.engagement;

import ai.xentree.engagement.figures.ExplainedKey;
import ai.xentree.stats.explain.Definition;

/** The written definitions of what the Engagement tab shows (semantics.md, section 3). */
final class EngagementDefinitions {

    private static final String POPULATION =
            "The population of the range: whoever belonged to the scope on one of its days.";
    private static final String LEARNERS = "Who of the population began a session in the range.";
    private static final String SESSIONS =
            "Sessions that began in the range: the event that ended or recorded each of them.";
    private static final String RETAINED_SESSIONS = "Sessions that they began in that week, or those weeks.";
    private static final String THEIR_SESSIONS = "sessions";
    private static final String THEIR_TIME = "learning time (seconds)";
    private static final String RETAINED_SHARE = "sessions in that week, or those weeks";

    private EngagementDefinitions() {}

    static Definition of(ExplainedKey key) {
        return switch (key) {
            case ACTIVE_MEMBERS ->
                new Definition(
                        "People of the population with at least one session in the range.",
                        "active_members",
                        LEARNERS,
                        THEIR_SESSIONS,
                        SESSIONS);
            case ENGAGEMENT_RATE ->
                new Definition(
                        "The share of the population with at least one session in the range.",
                        "100 × active_members ÷ population",
                        POPULATION,
                        THEIR_SESSIONS,
                        SESSIONS);
            case TOTAL_LEARNING_HOURS ->
                new Definition(
                        "The time between start and end of all sessions that began in the range.",
                        "learning_seconds ÷ 3600",
                        LEARNERS,
                        THEIR_TIME,
                        SESSIONS);
            case AVG_LEARNING_HOURS ->
                new Definition(
                        "Learning time for each person of the population, also those who did not learn; 0 when it is empty.",
                        "learning_seconds ÷ 3600 ÷ population",
                        POPULATION,
                        THEIR_TIME,
                        SESSIONS);
            case TOTAL_SESSIONS ->
                new Definition(
                        "Sessions that began in the range while their member was a member of the organization, and have ended.",
                        "sessions",
                        LEARNERS,
                        THEIR_SESSIONS,
                        SESSIONS);
            case AVG_SESSION_MINUTES ->
                new Definition(
                        "Learning time for each session; 0 without sessions.",
                        "learning_seconds ÷ 60 ÷ sessions",
                        LEARNERS,
                        THEIR_TIME,
                        SESSIONS);
            case NEW_MEMBERS ->
                new Definition(
                        "Memberships in the scope that began in the range; who joined twice counts twice.",
                        "memberships",
                        "Whose membership in the scope began in the range.",
                        "memberships that began",
                        "Begins of memberships.");
            case WEEK_1_RETENTION -> retentionOf(1);
            case WEEK_4_RETENTION -> retentionOf(4);
            case COHORT_MEMBERS ->
                new Definition(
                        "Members who joined in the weeks that overlap the range; who joined in two of them counts twice.",
                        "cohort_members",
                        "Who joined in one of these weeks.",
                        "cohorts they belong to",
                        "Begins of memberships, one a person and week.");
            case RETENTION ->
                new Definition(
                        "Of the members who joined in the cohort's week, the share with at least one session in the week so many"
                                + " weeks later.",
                        "100 × retained ÷ cohort_size",
                        "Who of the cohort began a session in that week.",
                        RETAINED_SHARE,
                        RETAINED_SESSIONS);
        };
    }

    private static Definition retentionOf(int period) {
        return new Definition(
                "Of the members of all cohorts whose week %d has ended, the share with at least one session in it."
                        .formatted(period),
                "100 × retained ÷ cohort_members",
                "Who of these cohorts began a session in their week %d.".formatted(period),
                RETAINED_SHARE,
                RETAINED_SESSIONS);
    }
}
