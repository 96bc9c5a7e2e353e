package ai.xentree.events;

import ai.xentree.core.AboutPerson;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.jspecify.annotations.Nullable;

/**
 * Encrypts what identifies a person with that person's key (AES-256-GCM, NIST SP 800-38D: 96-bit random nonce, 128-bit
 * tag), bound to the person and the field, so that a cipher text moved elsewhere does not open.
 */
public final class PersonalDataCipher {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final PersonKeys keys;
    private final SecureRandom random = new SecureRandom();

    /** Kept for the next value, because finding one takes longer than using it. */
    private final Queue<Cipher> idle = new ConcurrentLinkedQueue<>();

    /** Encrypts with those keys. */
    public PersonalDataCipher(PersonKeys keys) {
        this.keys = keys;
    }

    /** The event with every personal value encrypted, or null where the person's key is destroyed; the same event if it has none. */
    public Object seal(Object event) {
        var components = PersonalComponents.of(event.getClass());
        if (components.isEmpty()) {
            return event;
        }
        var userId = ((AboutPerson) event).userId();
        var key = keys.findOrMake(userId).orElse(null);
        return components.map(event, (field, text) -> key == null ? null : encrypt(key, userId, field, text));
    }

    /** The event with every personal value decrypted, or null where the person's key is destroyed. */
    public Object open(Object event) {
        var components = PersonalComponents.of(event.getClass());
        if (components.isEmpty()) {
            return event;
        }
        var userId = ((AboutPerson) event).userId();
        var key = keys.find(userId).orElse(null);
        return components.map(event, (field, text) -> key == null ? null : decrypt(key, userId, field, text));
    }

    private String encrypt(SecretKey key, UUID userId, String field, String text) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var sealed = run(Cipher.ENCRYPT_MODE, key, nonce, userId, field, text.getBytes(StandardCharsets.UTF_8));
        var bytes = ByteBuffer.allocate(NONCE_BYTES + sealed.length).put(nonce).put(sealed);
        return Base64.getEncoder().encodeToString(bytes.array());
    }

    private @Nullable String decrypt(SecretKey key, UUID userId, String field, String text) {
        var bytes = Base64.getDecoder().decode(text);
        var nonce = new byte[NONCE_BYTES];
        System.arraycopy(bytes, 0, nonce, 0, NONCE_BYTES);
        var sealed = new byte[bytes.length - NONCE_BYTES];
        System.arraycopy(bytes, NONCE_BYTES, sealed, 0, sealed.length);
        return new String(run(Cipher.DECRYPT_MODE, key, nonce, userId, field, sealed), StandardCharsets.UTF_8);
    }

    private byte[] run(int mode, SecretKey key, byte[] nonce, UUID userId, String field, byte[] input) {
        try {
            var cipher = cipher();
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD((userId + "/" + field).getBytes(StandardCharsets.UTF_8));
            var output = cipher.doFinal(input);
            idle.add(cipher);
            return output;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Personal data of " + userId + " cannot be " + verb(mode) + ".", e);
        }
    }

    private Cipher cipher() throws GeneralSecurityException {
        var cipher = idle.poll();
        return cipher == null ? Cipher.getInstance("AES/GCM/NoPadding") : cipher;
    }

    private static String verb(int mode) {
        return mode == Cipher.ENCRYPT_MODE ? "encrypted" : "decrypted";
    }
}
