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
 * @param atOnce hashes computed at the same time, so that a burst of log-ins cannot use up the memory
 * @param patience how long a request waits for its turn before it is answered 429
 */
@ConfigurationProperties("xentree.passwords")
record PasswordSettings(
        @DefaultValue("19456") int memoryKib,
        @DefaultValue("2") int iterations,
        @DefaultValue("1") int parallelism,
        @DefaultValue("4") int atOnce,
        @DefaultValue("5s") Duration patience) {}
