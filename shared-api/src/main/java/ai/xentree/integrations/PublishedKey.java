package ai.xentree.integrations;

import ai.xentree.integrations.TokenKeyEvent.TokenKeyMade;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A public key by which a tenant's tokens are verified.
 *
 * @param keyId {@code kid} of the tokens it verifies
 * @param publicKey SubjectPublicKeyInfo in DER, in Base64
 * @param activeUntil from then on it verifies nothing; null for the one that signs
 */
public record PublishedKey(
        String keyId,
        String publicKey,
        Instant activeFrom,
        @Nullable Instant activeUntil) {

    /** The keys after a further one was made: those before it are good for a while longer, and worthless ones are forgotten. */
    public static List<PublishedKey> after(List<PublishedKey> keys, TokenKeyMade made) {
        var former =
                keys.stream().filter(key -> key.isActive(made.madeAt())).map(key -> key.ending(made.formerUntil()));
        var further = new PublishedKey(made.keyId(), made.publicKey(), made.madeAt(), null);
        return Stream.concat(former, Stream.of(further)).toList();
    }

    /** Whether tokens that it signed are good at an instant, as far as it is concerned. */
    public boolean isActive(Instant now) {
        return activeUntil == null || now.isBefore(activeUntil);
    }

    private PublishedKey ending(Instant until) {
        return activeUntil == null ? new PublishedKey(keyId, publicKey, activeFrom, until) : this;
    }
}
