package ai.xentree.integrations;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.UUID;

/** For pinning out of band: a tenant's active keys. */
record IntegrationFingerprintResponse(
        @JsonProperty("tenantId") UUID tenantId, List<IntegrationKeyFingerprint> fingerprints) {}
