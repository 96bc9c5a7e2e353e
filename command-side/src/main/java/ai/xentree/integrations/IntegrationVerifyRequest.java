package ai.xentree.integrations;

import ai.xentree.web.json.NotNullIfGiven;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A token to check.
 *
 * @param tenantId the tenant it should belong to
 * @param origin that it is presented from; checked when given
 */
record IntegrationVerifyRequest(
        @Size(min = 1, max = 8192) String token,
        @JsonProperty("tenantId") UUID tenantId,

        @Schema(format = "uri") @NotNullIfGiven @Nullable @Size(min = 1, max = 300)
        String origin) {

    /** Without the token, so that no log has it. */
    @Override
    public String toString() {
        return "IntegrationVerifyRequest[" + tenantId + "]";
    }
}
