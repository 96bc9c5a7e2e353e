package ai.xentree.integrations;

import ai.xentree.web.json.NotNullIfGiven;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which token to revoke.
 *
 * @param integrationToken the token; or {@code tenantId} and {@code jti}
 * @param reason why
 */
record IntegrationRevokeRequest(
        @JsonProperty("integrationToken") @NotNullIfGiven @Nullable @Size(min = 1, max = 8192)
        String integrationToken,

        @JsonProperty("tenantId") @NotNullIfGiven @Nullable UUID tenantId,
        @NotNullIfGiven @Nullable UUID jti,

        @NotNullIfGiven @Nullable @Size(min = 1, max = 200) String reason) {

    /** Without the token, so that no log has it. */
    @Override
    public String toString() {
        return "IntegrationRevokeRequest[" + tenantId + ", " + jti + "]";
    }
}
