package ai.xentree.apikeys;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An API key, without its secret.
 *
 * @param key the key itself; only in the answer that makes it, and not in a repeated one
 * @param keyPrefix its first characters, to recognize it by
 * @param allowedIps where it may come from; empty for anywhere
 * @param expiresAt when it ends; null for never
 * @param lastUsedAt its last use, to the minute
 * @param isActive whether it has not ended
 */
public record ApiKeyResponse(
        UUID id,
        String name,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String key,
        String keyPrefix,
        UUID organizationId,
        List<ApiScope> scopes,
        List<String> allowedIps,
        @Nullable Instant expiresAt,
        @Nullable Instant lastUsedAt,
        boolean isActive,
        UUID createdBy,
        Instant createdAt) {

    /** Without the key, so that no log has it. */
    @Override
    public String toString() {
        return "ApiKeyResponse[" + id + "]";
    }
}
