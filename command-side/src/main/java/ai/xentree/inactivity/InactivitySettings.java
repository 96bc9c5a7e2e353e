package ai.xentree.inactivity;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What organizations may ask for.
 *
 * @param minDays the fewest days without activity that an organization may choose, at least 1
 * @param maxDays the most
 */
@ConfigurationProperties("xentree.inactivity")
record InactivitySettings(
        @DefaultValue("1") int minDays, @DefaultValue("365") int maxDays) {

    /** Holds only what can be meant. */
    InactivitySettings {
        if (minDays < 1 || maxDays < minDays) {
            throw new IllegalArgumentException("xentree.inactivity: 1 ≤ min-days ≤ max-days");
        }
    }
}
