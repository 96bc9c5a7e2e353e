package ai.xentree.apikeys;

import ai.xentree.web.json.Patch;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A new key.
 *
 * @param organizationId the organization that it is tied to
 * @param scopes what it allows
 * @param allowedIps addresses or CIDR ranges that it may come from; left out or empty: anywhere
 * @param expiresAt when it ends; null or left out: never
 */
record ApiKeyCreateRequest(
        @Size(min = 1, max = 100) String name,
        UUID organizationId,
        @Size(min = 1, max = 17) Set<ApiScope> scopes,
        Patch<@NotNull @Size(max = 100) Set<@Size(min = 2, max = 64) String>> allowedIps,
        @Nullable Instant expiresAt) {}
