package ai.xentree.vault;

import ai.xentree.core.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key that seals secrets (AES-256-GCM, NIST SP 800-38D: 96-bit random nonce, 128-bit tag), each for its place. What is sealed
 * begins with {@code XMK1} and the key's id; then nonce, cipher text and tag.
 */
final class MasterKey {

    private static final byte[] MARK = "XMK1".getBytes(StandardCharsets.US_ASCII);
    private static final int KEY_BYTES = 32;
    private static final int ID_BYTES = 8;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int NONCE_AT = MARK.length + ID_BYTES;
    private static final int SECRET_AT = NONCE_AT + NONCE_BYTES;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKey key;
    private final byte[] head;

    private MasterKey(byte[] bytes) {
        this.key = new SecretKeySpec(bytes, "AES");
        this.head = ByteBuffer.allocate(NONCE_AT).put(MARK).put(idOf(bytes)).array();
    }

    static MasterKey generate() {
        var bytes = new byte[KEY_BYTES];
        RANDOM.nextBytes(bytes);
        return new MasterKey(bytes);
    }

    /**
     * A key as text.
     *
     * @throws IllegalArgumentException if that is not Base64 of 32 bytes; the message does not repeat it
     */
    static MasterKey of(String base64) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException _) {
            throw new IllegalArgumentException("A master key is written in Base64.");
        }
        if (bytes.length != KEY_BYTES) {
            throw new IllegalArgumentException("A master key has %d bytes, not %d.".formatted(KEY_BYTES, bytes.length));
        }
        return new MasterKey(bytes);
    }

    /** The first bytes of a hash, which say which key it is and nothing about it. */
    private static byte[] idOf(byte[] bytes) {
        return Arrays.copyOf(Sha256.of("xentree master key".getBytes(StandardCharsets.US_ASCII), bytes), ID_BYTES);
    }

    /** What the key is called where it must not be shown. */
    String id() {
        return HexFormat.of().formatHex(head, MARK.length, NONCE_AT);
    }

    /** The key itself, in Base64. */
    String text() {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }

    static boolean isSealed(byte[] secret) {
        return secret.length >= SECRET_AT && Arrays.equals(secret, 0, MARK.length, MARK, 0, MARK.length);
    }

    boolean sealed(byte[] secret) {
        return secret.length >= SECRET_AT && Arrays.equals(secret, 0, NONCE_AT, head, 0, NONCE_AT);
    }

    byte[] seal(String place, byte[] secret) {
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        var cipherText = run(Cipher.ENCRYPT_MODE, nonce, place, secret);
        return ByteBuffer.allocate(SECRET_AT + cipherText.length)
                .put(head)
                .put(nonce)
                .put(cipherText)
                .array();
    }

    byte[] open(String place, byte[] sealed) {
        return run(
                Cipher.DECRYPT_MODE,
                Arrays.copyOfRange(sealed, NONCE_AT, SECRET_AT),
                place,
                Arrays.copyOfRange(sealed, SECRET_AT, sealed.length));
    }

    private byte[] run(int mode, byte[] nonce, String place, byte[] input) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The secret " + place + " is not what was kept there.", e);
        }
    }
}
