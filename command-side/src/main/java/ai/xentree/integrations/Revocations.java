package ai.xentree.integrations;

import ai.xentree.axon.Commands;
import ai.xentree.core.Actor;
import ai.xentree.core.Ids;
import ai.xentree.core.Refusal;
import ai.xentree.integrations.IntegrationTokenCommand.RevokeToken;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Ends tokens, by the token or by its id. */
@Component
final class Revocations {

    private final GrantingTenant tenants;
    private final Grants grants;
    private final Commands commands;
    private final Ids ids;
    private final InstantSource clock;

    Revocations(GrantingTenant tenants, Grants grants, Commands commands, Ids ids, InstantSource clock) {
        this.tenants = tenants;
        this.grants = grants;
        this.commands = commands;
        this.ids = ids;
        this.clock = clock;
    }

    IntegrationRevokeResponse revoke(IntegrationRevokeRequest request, Actor actor) {
        var token = request.integrationToken();
        if (token != null) {
            return revoke(token, request, actor);
        }
        if (request.tenantId() == null || request.jti() == null) {
            throw Refusal.invalid("body", "must have integrationToken, or tenantId and jti");
        }
        return revoke(request.tenantId(), request.jti(), request.reason(), actor);
    }

    private IntegrationRevokeResponse revoke(String token, IntegrationRevokeRequest request, Actor actor) {
        var tenantId = UnverifiedToken.tenantOf(token);
        var contradicted = request.tenantId() != null && !request.tenantId().equals(tenantId);
        tenants.require(tenantId, actor);
        var tokenId = grants.signed(token, tenantId, clock.instant()).tokenId();
        if (contradicted || (request.jti() != null && !request.jti().equals(tokenId))) {
            throw Refusal.invalid(
                    "integrationToken", "must be the one that tenantId and jti name, where they are given");
        }
        return revoke(tenantId, tokenId, request.reason(), actor);
    }

    private IntegrationRevokeResponse revoke(UUID tenantId, UUID tokenId, @Nullable String reason, Actor actor) {
        Revocation revocation =
                commands.send(new RevokeToken(tenantId, tokenId, ids.next(), reason, clock.instant(), actor));
        return new IntegrationRevokeResponse(true, revocation.earlier(), tokenId, tenantId, revocation.revokedAt());
    }
}
