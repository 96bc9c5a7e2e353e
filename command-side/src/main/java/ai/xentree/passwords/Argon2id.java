package ai.xentree.passwords;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator.BlockPool;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Argon2id in memory that each thread keeps for its next hash. Spring Security's encoder takes new memory for each, and the
 * collector then copies megabytes that are still in use, which costs as much as half of the hash and stops everybody else.
 */
final class Argon2id implements PasswordEncoder {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final Duration KEPT_IDLE = Duration.ofMinutes(1);

    private final PasswordSettings settings;
    private final SecureRandom random = new SecureRandom();
    private final Cache<Thread, BlockPool> memory = Caffeine.newBuilder()
            .weakKeys()
            .expireAfterAccess(KEPT_IDLE)
            .scheduler(Scheduler.systemScheduler())
            .build();

    Argon2id(PasswordSettings settings) {
        this.settings = settings;
    }

    @Override
    public String encode(@Nullable CharSequence password) {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        var made = new Argon2Text(
                settings.memoryKib(), settings.iterations(), settings.parallelism(), salt, new byte[HASH_BYTES]);
        compute(made, password, made.hash());
        return made.text();
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String kept) {
        var expected = Argon2Text.parse(String.valueOf(kept));
        var hash = new byte[expected.hash().length];
        compute(expected, password, hash);
        return MessageDigest.isEqual(expected.hash(), hash);
    }

    private void compute(Argon2Text how, @Nullable CharSequence password, byte[] hash) {
        var generator = new Argon2BytesGenerator();
        generator.init(how.parameters(memory.get(Thread.currentThread(), thread -> how.room())));
        generator.generateBytes(String.valueOf(password).toCharArray(), hash);
    }
}
