package ai.xentree.passwords;

import ai.xentree.vault.Vault;
import ai.xentree.web.turns.Turns;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Everybody's password: only its hash, in the vault. Refuses with 429 when too many are hashed, or estimated, at the same time.
 */
public final class Passwords implements AutoCloseable {

    private static final String KIND = "password";

    private final Vault vault;
    private final PasswordHasher hasher;
    private final Turns turns;
    private final PasswordPolicy policy = new PasswordPolicy();
    private final String nobodys;

    Passwords(Vault vault, PasswordHasher hasher, Turns turns) {
        this.vault = vault;
        this.hasher = hasher;
        this.turns = turns;
        this.nobodys = hasher.hash(UUID.randomUUID().toString());
    }

    /** That a person proved to know their password, until they change it. */
    public record Proof(UUID userId, String hash) {

        @Override
        public String toString() {
            return "Proof[" + userId + "]";
        }
    }

    /** Refuses a password that is too short, too long, common, or one of the person's own names. */
    public void requireGood(String field, String password, @Nullable String... ownNames) {
        turns.take(() -> {
            policy.require(field, password, ownNames);
            return true;
        });
    }

    /** Refuses what cannot be anybody's password, because of its length. */
    public void requirePossible(String field, String password) {
        policy.requirePossible(field, password);
    }

    /** Keeps a person's password in place of any earlier one. */
    public void set(UUID userId, String password) {
        var hash = turns.take(() -> hasher.hash(password)).getBytes(StandardCharsets.UTF_8);
        vault.put(KIND, new Vault.Entry(userId.toString(), hash, null));
    }

    /** Forgets a person's password; they cannot log in until they have another. */
    public void forget(UUID userId) {
        vault.remove(KIND, userId.toString());
    }

    /** Whether that is the person's password. Takes as long for nobody, and for a person without one. */
    public Optional<Proof> prove(@Nullable UUID userId, String password) {
        return turns.prove(() -> compare(userId, password));
    }

    /** The same where the person has to be looked for, which is done only once it is this one's turn. */
    public Optional<Proof> prove(Supplier<Optional<UUID>> person, String password) {
        return turns.prove(() -> compare(person.get().orElse(null), password));
    }

    private Optional<Proof> compare(@Nullable UUID userId, String password) {
        var hash = userId == null ? Optional.<String>empty() : hashOf(userId);
        var matches = hasher.matches(password, hash.orElse(nobodys));
        return userId == null || !matches ? Optional.empty() : hash.map(known -> new Proof(userId, known));
    }

    /** Computes no further hash. */
    @Override
    public void close() {
        turns.close();
    }

    /** Whether the password proved is still the person's. */
    public boolean isCurrent(Proof proof) {
        return hashOf(proof.userId()).filter(proof.hash()::equals).isPresent();
    }

    private Optional<String> hashOf(UUID userId) {
        return vault.find(KIND, userId.toString()).map(entry -> new String(entry.secret(), StandardCharsets.UTF_8));
    }
}
