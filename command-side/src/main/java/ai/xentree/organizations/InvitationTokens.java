package ai.xentree.organizations;

import ai.xentree.core.Refusal;
import ai.xentree.core.Refused;
import ai.xentree.core.Sha256;
import ai.xentree.vault.Vault;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The secrets of invitations: 256 random bits, given out once and kept as their SHA-256 in the vault, beside whom the
 * invitation is for.
 */
@Component
final class InvitationTokens {

    private static final String KIND = "invitation";
    private static final int SECRET_BYTES = 32;
    private static final int ID_BYTES = 16;
    private static final Duration REMEMBERED = Duration.ofDays(90);

    private final Vault vault;
    private final SecureRandom random = new SecureRandom();

    InvitationTokens(Vault vault) {
        this.vault = vault;
    }

    /** Makes the secret of an invitation. */
    String make(UUID invitationId, Person person, Instant expiresAt) {
        var secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        var kept = ByteBuffer.allocate(2 * ID_BYTES + SECRET_BYTES);
        put(put(kept, person.organizationId()), person.userId()).put(Sha256.of(secret));
        vault.put(KIND, new Vault.Entry(invitationId.toString(), kept.array(), expiresAt.plus(REMEMBERED)));
        var token =
                put(ByteBuffer.allocate(ID_BYTES + SECRET_BYTES), invitationId).put(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token.array());
    }

    /** Whom an invitation is for, if there ever was one of that id. */
    Optional<Person> find(UUID invitationId) {
        return vault.find(KIND, invitationId.toString()).map(entry -> person(ByteBuffer.wrap(entry.secret())));
    }

    /** The invitation that a secret opens; refuses with {@code NOT_FOUND} one that opens none. */
    Opened open(String token) {
        var bytes = ByteBuffer.wrap(decode(token));
        if (bytes.remaining() != ID_BYTES + SECRET_BYTES) {
            throw unknown();
        }
        var invitationId = uuid(bytes);
        var entry = vault.find(KIND, invitationId.toString()).orElseThrow(InvitationTokens::unknown);
        var secret = Arrays.copyOfRange(bytes.array(), ID_BYTES, ID_BYTES + SECRET_BYTES);
        var hash = Arrays.copyOfRange(entry.secret(), 2 * ID_BYTES, entry.secret().length);
        if (!MessageDigest.isEqual(hash, Sha256.of(secret))) {
            throw unknown();
        }
        return new Opened(invitationId, person(ByteBuffer.wrap(entry.secret())));
    }

    /** An invitation whose secret someone knows. */
    record Opened(UUID invitationId, Person person) {}

    private static byte[] decode(String token) {
        try {
            return Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException e) {
            throw unknown();
        }
    }

    private static Refused unknown() {
        return Refusal.notFound("The invitation");
    }

    private static ByteBuffer put(ByteBuffer buffer, UUID id) {
        return buffer.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }

    private static UUID uuid(ByteBuffer buffer) {
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    private static Person person(ByteBuffer kept) {
        return new Person(uuid(kept), uuid(kept));
    }
}
