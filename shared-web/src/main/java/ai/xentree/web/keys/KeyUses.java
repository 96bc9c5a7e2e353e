package ai.xentree.web.keys;

import ai.xentree.vault.Vault;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * When keys were last used, to the minute. Of the uses in one minute a program writes down the first, beside the request; so a request
 * costs nothing, and a use is forgotten only where the program dies in that moment.
 */
@Component
public final class KeyUses {

    private static final String KIND = "api-key-use";
    private static final long REMEMBERED = 10_000;

    private final Vault vault;
    private final Clock clock;
    private final Executor beside;
    private final Cache<UUID, Instant> noted =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    @Autowired
    KeyUses(Vault vault, Clock clock) {
        this(vault, clock, task -> Thread.ofVirtual().name("api-key-use").start(task));
    }

    KeyUses(Vault vault, Clock clock, Executor beside) {
        this.vault = vault;
        this.clock = clock;
        this.beside = beside;
    }

    /** A key was used now. */
    void note(UUID keyId) {
        var minute = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        if (!minute.equals(noted.asMap().put(keyId, minute))) {
            beside.execute(() -> vault.put(KIND, new Vault.Entry(keyId.toString(), bytes(minute), null)));
        }
    }

    /** The minute of a key's last use; empty if there was none. */
    public Optional<Instant> lastOf(UUID keyId) {
        return vault.find(KIND, keyId.toString())
                .map(entry ->
                        Instant.ofEpochSecond(ByteBuffer.wrap(entry.secret()).getLong()));
    }

    /** Forgets when a key was used. */
    public void forget(UUID keyId) {
        vault.remove(KIND, keyId.toString());
    }

    private static byte[] bytes(Instant minute) {
        return ByteBuffer.allocate(Long.BYTES).putLong(minute.getEpochSecond()).array();
    }
}
