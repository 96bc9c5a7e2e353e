package ai.xentree.integrations;

import ai.xentree.core.Refusal;
import ai.xentree.projection.ReadModelPlace;
import ai.xentree.web.access.PublicAccess;
import ai.xentree.web.openapi.Refuses;
import ai.xentree.web.tags.KnownTags;
import com.mongodb.client.model.Filters;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ETag;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Gives out the public keys of tenants. One without keys is as if it were not there: neither can be told from outside. */
@RestController
@RequestMapping("/api/integration")
@Tag(name = "Integration Tokens")
class PublishedKeysEndpoint {

    private final ReadModelPlace place;
    private final PublishedKeySettings settings;
    private final InstantSource clock;

    PublishedKeysEndpoint(ReadModelPlace place, PublishedKeySettings settings, InstantSource clock) {
        this.place = place;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping("/jwks")
    @PublicAccess
    @Refuses(also = 404)
    @Operation(operationId = "getIntegrationJwks", summary = "Get tenant active JWKS material for verification")
    ResponseEntity<IntegrationJWKSResponse> jwks(@RequestParam("tenantId") UUID tenantId, KnownTags known) {
        var keys = activeKeys(tenantId);
        return answer(
                keys,
                known,
                new IntegrationJWKSResponse(
                        keys.stream().map(IntegrationJWK::of).toList()));
    }

    @GetMapping("/fingerprint")
    @PublicAccess
    @Refuses(also = 404)
    @Operation(operationId = "getIntegrationFingerprints", summary = "Get tenant active integration key fingerprints")
    ResponseEntity<IntegrationFingerprintResponse> fingerprints(
            @RequestParam("tenantId") UUID tenantId, KnownTags known) {
        var keys = activeKeys(tenantId);
        return answer(
                keys,
                known,
                new IntegrationFingerprintResponse(
                        tenantId,
                        keys.stream().map(IntegrationKeyFingerprint::of).toList()));
    }

    private List<PublishedKey> activeKeys(UUID tenantId) {
        var now = clock.instant();
        return Optional.ofNullable(place.getCollection(TenantDocument.COLLECTION)
                        .find(Filters.eq("_id", tenantId.toString()))
                        .first())
                .map(document -> new TenantDocument(document)
                        .keys().stream().filter(key -> key.isActive(now)).toList())
                .filter(keys -> !keys.isEmpty())
                .orElseThrow(() -> Refusal.notFound("The tenant's key"));
    }

    /** The ids of keys are hashes of them, and so tell whether anything has changed. */
    private <T> ResponseEntity<T> answer(List<PublishedKey> keys, KnownTags known, T body) {
        var tag =
                new ETag(String.join(".", keys.stream().map(PublishedKey::keyId).toList()), false);
        var holds = known.contains(tag);
        return ResponseEntity.status(holds ? HttpStatus.NOT_MODIFIED : HttpStatus.OK)
                .cacheControl(CacheControl.maxAge(settings.maxAge()).cachePublic())
                .eTag(tag.formattedTag())
                .body(holds ? null : body);
    }
}
