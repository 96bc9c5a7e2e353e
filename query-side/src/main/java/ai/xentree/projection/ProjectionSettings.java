package ai.xentree.projection;

import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How read models are kept up.
 *
 * @param batchSize events folded into one write at most
 * @param pace the least time between two writes: what is stored meanwhile shares the next, which costs a fraction
 * @param longestPace the most that this grows to when a write takes longer than it
 * @param positionEvery the longest time until it is written down how far a read model has come, where no event concerned it
 * @param owner by what name this program owns the read models it writes; left out, one is made at each start
 * @param lease how long another program waits before it takes over from one that has gone quiet
 * @param only names of the read models that this program keeps up; left out, all
 * @param rebuildsAtOnce how many read models a program makes anew at a time
 * @param retryPause the pause after a failure, doubled with each further one up to 32 times this
 */
@ConfigurationProperties("xentree.projections")
record ProjectionSettings(
        @DefaultValue("10000") int batchSize,
        @Nullable String owner,
        @DefaultValue("4ms") Duration pace,
        @DefaultValue("20ms") Duration longestPace,
        @DefaultValue("50ms") Duration positionEvery,
        @DefaultValue("20s") Duration lease,
        @DefaultValue Set<String> only,
        @DefaultValue("1") int rebuildsAtOnce,
        @DefaultValue("250ms") Duration retryPause) {

    /** Whether this program keeps that read model up. */
    boolean keepsUp(String readModel) {
        return only.isEmpty() || only.contains(readModel);
    }
}
