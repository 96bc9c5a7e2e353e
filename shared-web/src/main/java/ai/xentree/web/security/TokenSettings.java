package ai.xentree.web.security;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Access tokens.
 *
 * @param issuer {@code iss} of every token; differs between deployments that must not accept each other's tokens
 * @param audience {@code aud} of every token
 * @param lifetime how long a token is good for
 * @param keyMaxAge age at which a signing key is replaced by a new one
 * @param keyCache how long a key read from the vault is used without looking again
 */
@ConfigurationProperties("xentree.tokens")
public record TokenSettings(
        @DefaultValue("xentree") String issuer,
        @DefaultValue("xentree-api") String audience,
        @DefaultValue("15m") Duration lifetime,
        @DefaultValue("90d") Duration keyMaxAge,
        @DefaultValue("1m") Duration keyCache) {}
