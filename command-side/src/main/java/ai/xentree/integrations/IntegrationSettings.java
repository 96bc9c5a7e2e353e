package ai.xentree.integrations;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Integration tokens.
 *
 * @param issuer {@code iss} of every token; differs between deployments that must not accept each other's tokens
 * @param audience {@code aud} of every token
 * @param keyMaxAge age at which a tenant's signing key is replaced by a new one
 * @param keyOverlap how long the key before is good after that; at least as long as a token may be
 * @param clockSkew how far ahead the clock of the program may be that issued a token
 * @param sweepEvery how long after one search for keys of deleted tenants the next begins
 */
@ConfigurationProperties("xentree.integrations")
record IntegrationSettings(
        @DefaultValue("xentree") String issuer,
        @DefaultValue("xentree-integration") String audience,
        @DefaultValue("90d") Duration keyMaxAge,
        @DefaultValue("15m") Duration keyOverlap,
        @DefaultValue("5s") Duration clockSkew,
        @DefaultValue("1h") Duration sweepEvery) {

    /** The longest that a token may be good for. */
    static final Duration LONGEST_TOKEN = Duration.ofMinutes(10);

    IntegrationSettings {
        if (keyOverlap.compareTo(LONGEST_TOKEN) < 0) {
            throw new IllegalArgumentException("xentree.integrations.key-overlap must be at least " + LONGEST_TOKEN);
        }
    }
}
