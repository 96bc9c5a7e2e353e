package ai.xentree.web.idempotency;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Repeated POSTs.
 *
 * @param remember how long an answer is remembered
 * @param claim how long a request may run before a repeat no longer takes it for alive
 * @param patience how long a repeat waits for the first; then 503
 */
@ConfigurationProperties("xentree.idempotency")
public record IdempotencySettings(
        @DefaultValue("24h") Duration remember,
        @DefaultValue("60s") Duration claim,
        @DefaultValue("30s") Duration patience) {}
