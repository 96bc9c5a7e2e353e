package ai.xentree.stats.figures;

import ai.xentree.stats.model.LastEnds;
import java.time.Duration;

/** How active a person is, by whole days gone by since the last session ended (semantics.md, section 3). */
public enum ActivityStatus {
    ACTIVE,
    AT_RISK,
    INACTIVE;

    private static final long DAY_MILLIS = Duration.ofDays(1).toMillis();
    private static final long ACTIVE_DAYS = 7;
    private static final long AT_RISK_DAYS = 30;

    /**
     * Judges at an instant.
     *
     * @param lastEnd when the last session ended; {@link LastEnds#NEVER} without any. All in milliseconds since
     *     1970-01-01T00:00Z
     */
    public static ActivityStatus of(long lastEnd, long joined, long at) {
        if (lastEnd == LastEnds.NEVER) {
            return Math.floorDiv(at - joined, DAY_MILLIS) <= ACTIVE_DAYS ? AT_RISK : INACTIVE;
        }
        var days = Math.floorDiv(at - lastEnd, DAY_MILLIS);
        return days <= ACTIVE_DAYS ? ACTIVE : days <= AT_RISK_DAYS ? AT_RISK : INACTIVE;
    }
}
