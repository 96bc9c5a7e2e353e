package ai.xentree.identity;

import ai.xentree.core.Sha256;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What a client exchanges for its next access token: {@code rt_<person and session>.<secret>}, both base64url, 32 bytes each.
 * It says whose it is, so that what is kept about it can be found; only the secret makes it worth something.
 */
record RefreshToken(UUID userId, UUID loginSessionId, String text) {

    /** Bytes of a secret. */
    static final int SECRET_BYTES = 32;

    private static final Pattern FORM = Pattern.compile("rt_([A-Za-z0-9_-]{43})\\.[A-Za-z0-9_-]{43}");
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    static RefreshToken of(UUID userId, UUID loginSessionId, byte[] secret) {
        var ids = ByteBuffer.allocate(2 * 2 * Long.BYTES)
                .putLong(userId.getMostSignificantBits())
                .putLong(userId.getLeastSignificantBits())
                .putLong(loginSessionId.getMostSignificantBits())
                .putLong(loginSessionId.getLeastSignificantBits());
        var text = "rt_" + ENCODER.encodeToString(ids.array()) + "." + ENCODER.encodeToString(secret);
        return new RefreshToken(userId, loginSessionId, text);
    }

    /** The token of that text; empty for what cannot be one. */
    static Optional<RefreshToken> parse(String text) {
        var form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        var ids = ByteBuffer.wrap(Base64.getUrlDecoder().decode(form.group(1)));
        var userId = new UUID(ids.getLong(), ids.getLong());
        var loginSessionId = new UUID(ids.getLong(), ids.getLong());
        return Optional.of(new RefreshToken(userId, loginSessionId, text));
    }

    /** What is kept in place of it: SHA-256, in hex. Enough, because the secret is random. */
    String hash() {
        return Sha256.hex(text);
    }

    /** Without the secret, so that no log has it. */
    @Override
    public String toString() {
        return "RefreshToken[" + userId + "/" + loginSessionId + "]";
    }
}
