package ai.xentree.inactivity;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What organizations may ask for, and how silent members are looked for.
 *
 * @param minDays the fewest days without activity that an organization may choose, at least 1
 * @param maxDays the most
 * @param sweepEvery how long after one search for silent members the next begins
 * @param sweepAtOnce how many alerts are raised after one search at most
 */
@ConfigurationProperties("xentree.inactivity")
record InactivitySettings(
        @DefaultValue("1") int minDays,
        @DefaultValue("365") int maxDays,
        @DefaultValue("5m") Duration sweepEvery,
        @DefaultValue("10000") int sweepAtOnce) {

    /** Holds only what can be meant. */
    InactivitySettings {
        if (minDays < 1 || maxDays < minDays) {
            throw new IllegalArgumentException("xentree.inactivity: 1 ≤ min-days ≤ max-days");
        }
    }
}
