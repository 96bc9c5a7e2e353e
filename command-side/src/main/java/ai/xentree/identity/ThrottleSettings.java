package ai.xentree.identity;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How failed log-ins are slowed down. After the free ones, each further failure doubles the time to the next try.
 *
 * @param freePerName failures of one username or email that have no consequence
 * @param freePerAddress failures from one address that have no consequence; many people may share one
 * @param firstDelay the delay after the first failure that is not free
 * @param longestDelay no delay is longer
 * @param forgetAfter how long after the last failure all are forgotten
 * @param remembered names, and as many addresses, of which failures are remembered at most
 */
@ConfigurationProperties("xentree.login-throttle")
record ThrottleSettings(
        @DefaultValue("5") int freePerName,
        @DefaultValue("100") int freePerAddress,
        @DefaultValue("1s") Duration firstDelay,
        @DefaultValue("15m") Duration longestDelay,
        @DefaultValue("1h") Duration forgetAfter,
        @DefaultValue("100000") long remembered) {

    /** The time between a failure and the next try, by how many failures there have been beyond the free ones. */
    Duration delayAfter(int failuresBeyondFree) {
        if (failuresBeyondFree <= 0) {
            return Duration.ZERO;
        }
        var doublings = Math.min(failuresBeyondFree - 1, Integer.SIZE - 2);
        var delay = firstDelay.multipliedBy(1L << doublings);
        return delay.compareTo(longestDelay) < 0 ? delay : longestDelay;
    }
}
