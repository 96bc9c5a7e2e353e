package ai.xentree.integrations;

import ai.xentree.core.DomainEvent;
import ai.xentree.core.OfOrganization;
import ai.xentree.core.Stored;
import java.time.Instant;
import java.util.UUID;

/** The public keys of a tenant. The private ones are in the vault and in no event. */
public sealed interface TokenKeyEvent extends DomainEvent, OfOrganization {

    /**
     * A key signs the tenant's tokens from now on.
     *
     * @param keyId {@code kid} of the tokens it signs
     * @param publicKey SubjectPublicKeyInfo in DER, in Base64
     * @param formerUntil until when the keys before it are good
     */
    @Stored("integrations.TokenKeyMade")
    record TokenKeyMade(UUID organizationId, String keyId, String publicKey, Instant madeAt, Instant formerUntil)
            implements TokenKeyEvent {}
}
