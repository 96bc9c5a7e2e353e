package ai.xentree.integrations;

import java.time.Instant;

/**
 * The public half of a key that signs a tenant's tokens.
 *
 * @param keyId {@code kid} of the tokens it signs: its thumbprint (RFC 7638)
 * @param publicKey SubjectPublicKeyInfo in DER, in Base64
 * @param madeAt when; it signs since
 * @param formerUntil until when the keys before it are good
 */
public record TokenKey(String keyId, String publicKey, Instant madeAt, Instant formerUntil) {}
