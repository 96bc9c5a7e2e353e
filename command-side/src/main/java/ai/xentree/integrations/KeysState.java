package ai.xentree.integrations;

import ai.xentree.integrations.TokenKeyEvent.TokenKeyMade;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The public keys of a tenant, oldest first, without those that have been worthless for a key's life. */
record KeysState(List<PublishedKey> keys) {

    /** Nobody has asked for a token. */
    static final KeysState NONE = new KeysState(List.of());

    /** What follows where a token is signed by a key: the first time, that the key is there. */
    List<TokenKeyEvent> use(UUID organizationId, TokenKey key) {
        var known = keys.stream().anyMatch(it -> it.keyId().equals(key.keyId()));
        return known
                ? List.of()
                : List.of(new TokenKeyMade(
                        organizationId, key.keyId(), key.publicKey(), key.madeAt(), key.formerUntil()));
    }

    /** The state after an event. */
    KeysState evolve(TokenKeyEvent event) {
        return switch (event) {
            case TokenKeyMade made -> new KeysState(PublishedKey.after(keys, made));
        };
    }

    /** The key that verifies tokens of that {@code kid}, if there is one and its time is not over. */
    Optional<PublishedKey> find(String keyId, Instant now) {
        return keys.stream()
                .filter(key -> key.keyId().equals(keyId) && key.isActive(now))
                .findFirst();
    }
}
