package ai.xentree.integrations;

import ai.xentree.core.DomainEvent;
import ai.xentree.core.OfOrganization;
import ai.xentree.core.Stored;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The life of an integration token. The token itself is in none of them. */
public sealed interface IntegrationTokenEvent extends DomainEvent, OfOrganization {

    /** The token's {@code jti}. */
    UUID tokenId();

    /**
     * A token was issued.
     *
     * @param keyId of the key that signed it
     * @param grantedBy null for the platform itself
     */
    @Stored("integrations.TokenGranted")
    record TokenGranted(
            UUID organizationId,
            UUID tokenId,
            String keyId,
            GrantTerms terms,
            @Nullable UUID grantedBy) implements IntegrationTokenEvent {}

    /**
     * A token is worth nothing any more.
     *
     * @param reason as it was given
     * @param replacedBy the token that took its place, if one did
     * @param revokedBy null for the platform itself
     * @param expiresAt when it would have expired
     */
    @Stored("integrations.TokenRevoked")
    record TokenRevoked(
            UUID organizationId,
            UUID tokenId,
            UUID revocationId,
            @Nullable String reason,
            @Nullable UUID replacedBy,
            @Nullable UUID revokedBy,
            Instant revokedAt,
            Instant expiresAt)
            implements IntegrationTokenEvent {}
}
