package ai.xentree.engagement.figures;

import java.util.Set;

/** The parts of the Engagement tab that can be asked for one by one; what it is about, and when, is always there. */
public enum AdminStatsSection {
    KPIS,
    PULSE,
    TREND,
    ACTIVITY_DISTRIBUTION,
    RETENTION,
    MEMBER_ACTIVITY,
    MEMBER_DIRECTORY;

    /** The whole tab. */
    public static final Set<AdminStatsSection> ALL = Set.of(values());
}
