package ai.xentree.web.idempotency;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the vault knows of a key.
 *
 * @param claim names the request that uses it
 * @param fingerprint what that request asked for
 * @param caller the person who calls, or made the key that does; null for nobody known, and in what was kept before this was
 * @param answer what it was answered; null while it runs
 */
record Remembered(
        UUID claim,
        String fingerprint,
        @Nullable UUID caller,
        @Nullable Answer answer) {

    private static final JsonMapper JSON = JsonMapper.shared();

    Remembered answered(Answer given) {
        return new Remembered(claim, fingerprint, caller, given);
    }

    byte[] encoded() {
        return JSON.writeValueAsBytes(this);
    }

    static Remembered decode(byte[] encoded) {
        return JSON.readValue(encoded, Remembered.class);
    }
}
