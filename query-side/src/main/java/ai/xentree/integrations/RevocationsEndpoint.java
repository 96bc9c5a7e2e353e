package ai.xentree.integrations;

import ai.xentree.projection.ReadModelFreshness;
import ai.xentree.projection.ReadModelPlace;
import ai.xentree.web.access.Access;
import ai.xentree.web.openapi.Refuses;
import ai.xentree.web.paging.Page;
import ai.xentree.web.security.Caller;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.UUID;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows which tokens were revoked lately, to those who administer their tenants. */
@RestController
@Tag(name = "Integration Tokens")
class RevocationsEndpoint {

    private final AdministeredTenants tenants;
    private final ReadModelPlace place;
    private final ReadModelFreshness freshness;
    private final RevocationSettings settings;
    private final InstantSource clock;

    RevocationsEndpoint(
            AdministeredTenants tenants,
            ReadModelPlace place,
            ReadModelFreshness freshness,
            RevocationSettings settings,
            InstantSource clock) {
        this.tenants = tenants;
        this.place = place;
        this.freshness = freshness;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping("/api/admin/integration-token-revocations")
    @Access(
            bearerOnly = true,
            roles = {"owner", "admin"})
    @Refuses(also = 404)
    @Operation(
            operationId = "listIntegrationTokenRevocations",
            summary = "Admin observability for integration token revocations")
    ResponseEntity<IntegrationTokenRevocationListResponse> list(
            @RequestParam(name = "tenantId", required = false) @Nullable UUID tenantId,
            @RequestParam(name = "jti", required = false) @Nullable UUID jti,
            Page page,
            Caller caller) {
        var fresh = freshness.of(IntegrationsProjection.NAME);
        var wanted = Filters.and(
                tenants.filter(RevocationDocument.TENANT, tenantId, caller.actor()), ofToken(jti), stillShown());
        var revocations = place.getCollection(RevocationDocument.COLLECTION);
        var rows = revocations
                .find(wanted)
                .sort(Sorts.descending(RevocationDocument.REVOKED_AT, "_id"))
                .skip((int) Math.min(page.offset(), Integer.MAX_VALUE))
                .limit(page.limit())
                .map(document -> new RevocationDocument(document).item())
                .into(new ArrayList<>());
        return fresh.answer(IntegrationTokenRevocationListResponse.of(page, rows, revocations.countDocuments(wanted)));
    }

    private static Bson ofToken(@Nullable UUID jti) {
        return jti == null ? Filters.empty() : Filters.eq(RevocationDocument.TOKEN, jti.toString());
    }

    /** Those of a tenant that has revoked nothing since are still there. */
    private Bson stillShown() {
        var since = clock.instant().minus(settings.shown());
        return Filters.gte(RevocationDocument.REVOKED_AT, since.toEpochMilli());
    }
}
