package ai.xentree.engagement.figures;

import static ai.xentree.engagement.figures.AdminStatsUnit.DAYS;
import static ai.xentree.engagement.figures.AdminStatsUnit.HOURS;
import static ai.xentree.engagement.figures.AdminStatsUnit.MEMBERS;
import static ai.xentree.engagement.figures.AdminStatsUnit.MINUTES;
import static ai.xentree.engagement.figures.AdminStatsUnit.PERCENT;
import static ai.xentree.engagement.figures.AdminStatsUnit.SESSIONS;

/** The key figures of engagement: how each is called and measured. */
public enum AdminStatsKPIKey {
    ACTIVE_MEMBERS("Active members", MEMBERS),
    ENGAGEMENT_RATE("Engagement rate", PERCENT),
    TOTAL_LEARNING_HOURS("Total learning time", HOURS),
    AVG_LEARNING_HOURS("Learning time per member", HOURS),
    TOTAL_SESSIONS("Sessions", SESSIONS),
    AVG_SESSION_MINUTES("Average session", MINUTES),
    NEW_MEMBERS("New members", MEMBERS),
    ACTIVE_DAYS("Active days", DAYS),
    CURRENT_STREAK("Current streak", DAYS),
    WEEK_1_RETENTION("Week 1 retention", PERCENT),
    WEEK_4_RETENTION("Week 4 retention", PERCENT),
    COHORT_MEMBERS("Cohort members", MEMBERS);

    private final String label;
    private final AdminStatsUnit unit;

    AdminStatsKPIKey(String label, AdminStatsUnit unit) {
        this.label = label;
        this.unit = unit;
    }

    /** Name to show. */
    public String label() {
        return label;
    }

    /** What it is measured in. */
    public AdminStatsUnit unit() {
        return unit;
    }
}
