package ai.xentree.integrations;

import ai.xentree.web.json.NotNullIfGiven;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A grant to issue.
 *
 * @param mode left out: {@code api}
 * @param origin scheme, host and port that it is bound to
 * @param ttlSeconds lifetime; left out: 120
 * @param tenantId left out: that of the API key, or the caller's earliest organization as owner or admin
 */
record IntegrationGrantRequest(
        @NotNullIfGiven @Nullable IntegrationMode mode,

        @Schema(format = "uri") @Size(min = 1, max = 300) String origin,

        @Size(min = 1, max = 32) Set<@Size(min = 1, max = 64) String> scopes,

        @JsonProperty("ttlSeconds") @NotNullIfGiven @Nullable @Min(30) @Max(600)
        Integer ttlSeconds,

        @JsonProperty("tenantId") @NotNullIfGiven @Nullable UUID tenantId) {

    WantedGrant wanted() {
        return WantedGrant.of(mode, origin, scopes, ttlSeconds);
    }
}
