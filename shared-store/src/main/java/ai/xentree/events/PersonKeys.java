package ai.xentree.events;

import ai.xentree.vault.Vault;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The AES-256 key of each person, in the vault. Destroying it makes everything personal about them unreadable. */
public final class PersonKeys {

    private static final String KIND = "person-key";
    private static final String DESTROYED = "person-key-destroyed";
    private static final byte[] NOTHING = {};
    private static final int BYTES = 32;

    private final Vault vault;
    private final SecureRandom random = new SecureRandom();

    /** Keys in that vault. */
    public PersonKeys(Vault vault) {
        this.vault = vault;
    }

    /** The key of a person; none once it is destroyed. */
    public Optional<SecretKey> find(UUID userId) {
        return vault.find(KIND, userId.toString()).map(PersonKeys::key);
    }

    /** The key of a person, made if there never was one; none once it is destroyed. */
    public Optional<SecretKey> findOrMake(UUID userId) {
        return find(userId).or(() -> make(userId));
    }

    /** Destroys the key of a person for good: there will never be another. */
    public void destroy(UUID userId) {
        vault.putIfAbsent(DESTROYED, new Vault.Entry(userId.toString(), NOTHING, null));
        vault.remove(KIND, userId.toString());
    }

    private boolean isDestroyed(UUID userId) {
        return vault.find(DESTROYED, userId.toString()).isPresent();
    }

    private Optional<SecretKey> make(UUID userId) {
        if (isDestroyed(userId)) {
            return Optional.empty();
        }
        var secret = new byte[BYTES];
        random.nextBytes(secret);
        var made = key(vault.putIfAbsent(KIND, new Vault.Entry(userId.toString(), secret, null)));
        if (isDestroyed(userId)) { // meanwhile
            vault.remove(KIND, userId.toString());
            return Optional.empty();
        }
        return Optional.of(made);
    }

    private static SecretKey key(Vault.Entry entry) {
        return new SecretKeySpec(entry.secret(), "AES");
    }
}
