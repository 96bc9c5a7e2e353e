package ai.xentree.passwords;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How passwords are hashed: by Argon2id, with the parameters that the OWASP Password Storage Cheat Sheet recommends.
 *
 * @param memoryKib memory of one hash (KiB)
 * @param iterations passes over that memory
 * @param parallelism lanes of one hash
 * @param atOnce hashes computed at the same time, so that a burst of log-ins can use up neither memory nor processors; 0 for half
 *     of the processors, at least one
 * @param share how much of the time each of them may take while others wait, between 0 and 1; the rest it leaves to whoever else
 *     needs the processor
 * @param waiting requests that may wait for their turn; a further one is answered 429 at once
 * @param patience how long a request waits for its turn before it is answered 429
 */
@ConfigurationProperties("xentree.passwords")
record PasswordSettings(
        @DefaultValue("19456") int memoryKib,
        @DefaultValue("2") int iterations,
        @DefaultValue("1") int parallelism,
        @DefaultValue("0") int atOnce,
        @DefaultValue("0.5") double share,
        @DefaultValue("50") int waiting,
        @DefaultValue("5s") Duration patience) {

    /** How many hashes are computed at the same time on a machine with so many processors. */
    int atOnce(int processors) {
        return atOnce > 0 ? atOnce : Math.max(1, processors / 2);
    }
}
