package ai.xentree.integrations;

import ai.xentree.web.access.Access;
import ai.xentree.web.consistency.WithoutConsistency;
import ai.xentree.web.openapi.Refuses;
import ai.xentree.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.InstantSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Issues, verifies and ends integration tokens. */
@RestController
@RequestMapping("/api/integration")
@Tag(name = "Integration Tokens")
class IntegrationTokenEndpoint {

    private static final String WRITE = "integrations:write";

    private final GrantingTenant tenants;
    private final Grants grants;
    private final Revocations revocations;
    private final TokenVerification verification;
    private final InstantSource clock;

    IntegrationTokenEndpoint(
            GrantingTenant tenants,
            Grants grants,
            Revocations revocations,
            TokenVerification verification,
            InstantSource clock) {
        this.tenants = tenants;
        this.grants = grants;
        this.revocations = revocations;
        this.verification = verification;
        this.clock = clock;
    }

    @PostMapping("/grant")
    @ResponseStatus(HttpStatus.CREATED)
    @Access(
            scope = WRITE,
            roles = {"owner", "admin"})
    @Refuses(also = 404)
    @Operation(operationId = "grantIntegrationToken", summary = "Issue tenant-scoped RS256 integration grant token")
    IntegrationGrantResponse grant(@RequestBody IntegrationGrantRequest request, Caller caller) {
        var wanted = request.wanted();
        var tenantId = tenants.require(request.tenantId(), caller.actor());
        return IntegrationGrantResponse.of(grants.grant(tenantId, wanted, caller.actor()));
    }

    @PostMapping("/verify")
    @Access(scope = "integrations:read")
    @WithoutConsistency
    @Refuses(also = 404)
    @Operation(operationId = "verifyIntegrationToken", summary = "Verify tenant integration token signature and claims")
    IntegrationVerifyResponse verify(@RequestBody IntegrationVerifyRequest request, Caller caller) {
        tenants.requireVisible(request.tenantId(), caller.actor());
        return verification.verify(request.token(), request.tenantId(), request.origin(), clock.instant());
    }

    @PostMapping("/revoke")
    @Access(
            scope = WRITE,
            roles = {"owner", "admin"})
    @Refuses(also = 404)
    @Operation(operationId = "revokeIntegrationToken", summary = "Revoke integration token by token or jti")
    IntegrationRevokeResponse revoke(@RequestBody IntegrationRevokeRequest request, Caller caller) {
        return revocations.revoke(request, caller.actor());
    }

    @PostMapping("/rotate")
    @ResponseStatus(HttpStatus.CREATED)
    @Access(
            scope = WRITE,
            roles = {"owner", "admin"})
    @Refuses(
            value = {"TOKEN_REVOKED", "TOKEN_EXPIRED"},
            also = 404)
    @Operation(
            operationId = "rotateIntegrationToken",
            summary = "Rotate integration grant and optionally revoke previous token")
    IntegrationRotateResponse rotate(@RequestBody IntegrationRotateRequest request, Caller caller) {
        var named = request.tenantId();
        var tenantId = named == null ? UnverifiedToken.tenantOf(request.integrationToken()) : named;
        return grants.rotate(tenants.require(tenantId, caller.actor()), request, caller.actor());
    }
}
