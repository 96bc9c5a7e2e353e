package ai.xentree.identity;

import ai.xentree.vault.KeyedHash;
import ai.xentree.vault.Vault;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everybody's refresh tokens, hashed, in the vault: one entry for each log-in that goes on. A log-in whose entry is removed
 * is over, for its access tokens as well.
 */
final class TokenFamilies {

    /** The vault's kind of log-ins, {@code <user id>/<log-in session id>}. */
    static final String KIND = "login-session";

    /** The vault's kind of the key that successors are derived with. */
    static final String DERIVATION = "refresh-derivation";

    private final Vault vault;
    private final KeyedHash derivation;
    private final RefreshSettings settings;
    private final InstantSource clock;
    private final JsonMapper json = new JsonMapper();
    private final SecureRandom random = new SecureRandom();

    TokenFamilies(Vault vault, RefreshSettings settings, InstantSource clock) {
        this.vault = vault;
        this.derivation = new KeyedHash(vault, DERIVATION);
        this.settings = settings;
        this.clock = clock;
    }

    /** What an exchange comes to. */
    sealed interface Exchange {

        /** The token that takes the place of the one presented. */
        record Successor(RefreshToken token) implements Exchange {}

        /** The token was exchanged before. */
        record Reused() implements Exchange {}

        /** The log-in is over, or never was. */
        record Unknown() implements Exchange {}
    }

    /** Makes the first token of a log-in. */
    RefreshToken begin(UUID userId, UUID loginSessionId) {
        var secret = new byte[RefreshToken.SECRET_BYTES];
        random.nextBytes(secret);
        var token = RefreshToken.of(userId, loginSessionId, secret);
        vault.put(KIND, entry(token, TokenFamily.begin(token.hash(), clock.instant())));
        return token;
    }

    /**
     * Exchanges a token. Its successor follows from it, by a key that only the vault has, so that a repeated exchange
     * answers the same one though only its hash is kept.
     */
    Exchange exchange(RefreshToken presented) {
        while (true) {
            var kept = vault.find(KIND, id(presented.userId(), presented.loginSessionId()));
            if (kept.isEmpty()) {
                return new Exchange.Unknown();
            }
            var outcome = exchange(presented, kept.get().secret());
            if (outcome.isPresent()) {
                return outcome.get();
            }
        }
    }

    /** Empty if another exchange came first, so that this one has to be judged anew. */
    private Optional<Exchange> exchange(RefreshToken presented, byte[] kept) {
        var family = json.readValue(kept, TokenFamily.class);
        var successor = successorOf(presented);
        var now = clock.instant();
        return switch (family.present(presented.hash(), now, settings.grace())) {
            case CURRENT ->
                vault.replace(KIND, kept, entry(successor, family.rotate(successor.hash(), now)))
                        ? Optional.of(new Exchange.Successor(successor))
                        : Optional.empty();
            case REPEATED -> Optional.of(new Exchange.Successor(successor));
            case REUSED -> Optional.of(new Exchange.Reused());
        };
    }

    /** Ends a log-in; answers whether it went on until now. */
    boolean end(UUID userId, UUID loginSessionId) {
        return vault.remove(KIND, id(userId, loginSessionId));
    }

    /** A person's log-ins that go on. */
    List<UUID> of(UUID userId) {
        var prefix = userId + "/";
        return vault.findAll(KIND, prefix).stream()
                .map(entry -> UUID.fromString(entry.id().substring(prefix.length())))
                .toList();
    }

    private RefreshToken successorOf(RefreshToken token) {
        return RefreshToken.of(token.userId(), token.loginSessionId(), derivation.of(token.text()));
    }

    private Vault.Entry entry(RefreshToken token, TokenFamily family) {
        var expiresAt = clock.instant().plus(settings.lifetime());
        return new Vault.Entry(id(token.userId(), token.loginSessionId()), json.writeValueAsBytes(family), expiresAt);
    }

    private static String id(UUID userId, UUID loginSessionId) {
        return userId + "/" + loginSessionId;
    }
}
