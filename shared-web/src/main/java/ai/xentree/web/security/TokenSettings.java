package ai.xentree.web.security;

import ai.xentree.web.turns.TurnSettings;
import ai.xentree.web.turns.Turns;
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
 * @param checks how tokens are checked that were not seen before: as many at a time as that says, for a wrong one takes as long
 */
@ConfigurationProperties("xentree.tokens")
public record TokenSettings(
        @DefaultValue("xentree") String issuer,
        @DefaultValue("xentree-api") String audience,
        @DefaultValue("15m") Duration lifetime,
        @DefaultValue("90d") Duration keyMaxAge,
        @DefaultValue("1m") Duration keyCache,
        @DefaultValue Checks checks) {

    /**
     * How signatures are checked.
     *
     * @param atOnce at the same time; 0 for half of the processors, at least one
     * @param share how much of the time each of them may take while others wait, where tokens are wrong
     * @param waiting requests that may wait for their turn; a further one is answered 429 at once
     * @param patience how long a request waits before it is answered 429
     */
    public record Checks(
            @DefaultValue("0") int atOnce,
            @DefaultValue("0.25") double share,
            @DefaultValue("200") int waiting,
            @DefaultValue("2s") Duration patience) {

        Turns turns() {
            return new Turns("access tokens", new TurnSettings(atOnce, share, waiting, patience));
        }
    }
}
