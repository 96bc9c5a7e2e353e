package ai.xentree.identity;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Refresh tokens.
 *
 * @param lifetime how long one can be exchanged; each exchange begins it anew
 * @param grace how long a token that was exchanged answers its successor again, for when that answer was lost
 */
@ConfigurationProperties("xentree.refresh-tokens")
record RefreshSettings(
        @DefaultValue("30d") Duration lifetime,
        @DefaultValue("10s") Duration grace) {}
