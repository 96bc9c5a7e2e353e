package ai.xentree.passwords;

import ai.xentree.web.turns.TurnSettings;
import ai.xentree.web.turns.Turns;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How passwords are hashed: by Argon2id, with the parameters that the OWASP Password Storage Cheat Sheet recommends, and so that
 * a burst of log-ins can use up neither memory nor processors.
 *
 * @param memoryKib memory of one hash (KiB)
 * @param iterations passes over that memory
 * @param parallelism lanes of one hash
 * @param atOnce hashes computed at the same time; 0 for half of the processors, at least one
 * @param share how much of the time each of them may take while others wait
 * @param waiting requests that may wait for their turn; a further one is answered 429 at once
 * @param patience how long a request waits before it is answered 429
 */
@ConfigurationProperties("xentree.passwords")
record PasswordSettings(
        @DefaultValue("19456") int memoryKib,
        @DefaultValue("2") int iterations,
        @DefaultValue("1") int parallelism,
        @DefaultValue("0") int atOnce,
        @DefaultValue("0.25") double share,
        @DefaultValue("50") int waiting,
        @DefaultValue("5s") Duration patience) {

    Turns turns() {
        return new Turns("log-ins", new TurnSettings(atOnce, share, waiting, patience));
    }
}
