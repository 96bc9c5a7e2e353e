package ai.xentree.integrations;

import ai.xentree.core.Refusal;
import ai.xentree.integrations.IntegrationTokenCommand.GrantToken;
import ai.xentree.integrations.IntegrationTokenCommand.RevokeToken;
import ai.xentree.integrations.IntegrationTokenCommand.RotateToken;
import ai.xentree.integrations.IntegrationTokenEvent.TokenGranted;
import ai.xentree.integrations.IntegrationTokenEvent.TokenRevoked;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What has happened to a token: nothing, it was granted, it was revoked. */
record TokenState(@Nullable TokenGranted granted, @Nullable TokenRevoked revoked) {

    /** No such token was issued. */
    static final TokenState NONE = new TokenState(null, null);

    static List<IntegrationTokenEvent> grant(GrantToken command) {
        return List.of(new TokenGranted(
                command.organizationId(),
                command.tokenId(),
                command.key().keyId(),
                command.terms(),
                command.actor().userId()));
    }

    /** What follows from the wish to end it; nothing if it has ended. Refuses for a token that is not that tenant's. */
    List<IntegrationTokenEvent> revoke(RevokeToken command) {
        var token = require(command.organizationId());
        return revoked != null
                ? List.of()
                : List.of(new TokenRevoked(
                        token.organizationId(),
                        token.tokenId(),
                        command.revocationId(),
                        command.reason(),
                        null,
                        command.actor().userId(),
                        command.at(),
                        token.terms().expiresAt()));
    }

    /** What follows for it where another takes its place. Refuses one that has ended already. */
    List<IntegrationTokenEvent> rotate(RotateToken command) {
        var token = require(command.organizationId());
        if (revoked != null) {
            throw Refusal.conflict("TOKEN_REVOKED", "The token to rotate is revoked.");
        }
        if (!command.at().isBefore(token.terms().expiresAt())) {
            throw Refusal.conflict("TOKEN_EXPIRED", "The token to rotate has expired.");
        }
        var revocationId = command.revocationId();
        return revocationId == null
                ? List.of()
                : List.of(new TokenRevoked(
                        token.organizationId(),
                        token.tokenId(),
                        revocationId,
                        command.reason(),
                        command.grant().tokenId(),
                        command.actor().userId(),
                        command.at(),
                        token.terms().expiresAt()));
    }

    /** The state after an event. */
    TokenState evolve(IntegrationTokenEvent event) {
        return switch (event) {
            case TokenGranted grant -> new TokenState(grant, null);
            case TokenRevoked revocation -> new TokenState(granted, revocation);
        };
    }

    /** Whether it was issued to that tenant and has not been ended. */
    boolean isInForceFor(UUID organizationId) {
        return granted != null && granted.organizationId().equals(organizationId) && revoked == null;
    }

    private TokenGranted require(UUID organizationId) {
        if (granted == null || !granted.organizationId().equals(organizationId)) {
            throw Refusal.notFound("The token");
        }
        return granted;
    }
}
