package ai.xentree.integrations;

import ai.xentree.core.Actor;
import ai.xentree.core.Command;
import ai.xentree.core.OfOrganization;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What owners and admins can ask of their organization's integration tokens; another tenant's token does not exist. */
public sealed interface IntegrationTokenCommand extends Command, OfOrganization {

    /** The identifier of a token's aggregate. */
    static String aggregateId(UUID tokenId) {
        return "integration-token:" + tokenId;
    }

    /** The identifier of the aggregate of a tenant's public keys. */
    static String keysId(UUID organizationId) {
        return "integration-keys:" + organizationId;
    }

    /**
     * Issues a token.
     *
     * @param key that is going to sign it
     */
    record GrantToken(UUID organizationId, UUID tokenId, TokenKey key, GrantTerms terms, Actor actor)
            implements IntegrationTokenCommand {

        @Override
        public String aggregateId() {
            return IntegrationTokenCommand.aggregateId(tokenId);
        }
    }

    /** Ends a token; one that has expired too. Answers the {@link Revocation}, which may be an earlier one. */
    record RevokeToken(
            UUID organizationId,
            UUID tokenId,
            UUID revocationId,
            @Nullable String reason,
            Instant at,
            Actor actor) implements IntegrationTokenCommand {

        @Override
        public String aggregateId() {
            return IntegrationTokenCommand.aggregateId(tokenId);
        }
    }

    /**
     * Issues a token in place of another, which ends in the same step or goes on. Refused with {@code TOKEN_REVOKED} and
     * {@code TOKEN_EXPIRED} where the other is.
     *
     * @param grant of the new one
     * @param previousId the other one
     * @param revocationId of the other one; null where it goes on
     */
    record RotateToken(
            GrantToken grant,
            UUID previousId,
            @Nullable UUID revocationId,
            @Nullable String reason,
            Instant at) implements IntegrationTokenCommand {

        @Override
        public UUID organizationId() {
            return grant.organizationId();
        }

        @Override
        public Actor actor() {
            return grant.actor();
        }

        @Override
        public String aggregateId() {
            return IntegrationTokenCommand.aggregateId(previousId);
        }
    }
}
