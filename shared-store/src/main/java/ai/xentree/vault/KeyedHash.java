package ai.xentree.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** HMAC-SHA256 (RFC 2104) with a key of its own in the vault, made when first needed and never changed. */
public final class KeyedHash {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final String ID = "1";

    private final Vault vault;
    private final String kind;
    private volatile @Nullable SecretKey key;

    /** Hashes with the key of that kind. */
    public KeyedHash(Vault vault, String kind) {
        this.vault = vault;
        this.kind = kind;
    }

    /** The hash of a text; 32 bytes. */
    public byte[] of(String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key());
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java runtime lacks " + ALGORITHM + ".", e);
        }
    }

    private SecretKey key() {
        var known = key;
        if (known == null) {
            var secret = vault.find(kind, ID).map(Vault.Entry::secret).orElseGet(this::make);
            known = new SecretKeySpec(secret, ALGORITHM);
            key = known;
        }
        return known;
    }

    private byte[] make() {
        var secret = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(secret);
        return vault.putIfAbsent(kind, new Vault.Entry(ID, secret, null)).secret();
    }
}
