package ai.xentree.web.keys;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an API key when it is sent.
 *
 * @param keyId the key
 * @param organizationId the one organization that it is tied to
 * @param userId who made it, for whom it acts
 * @param superAdmin whether that is a platform administrator
 * @param scopes what it allows
 * @param allowedIps addresses and CIDR ranges that it may come from; empty for anywhere
 * @param expiresAt when it ends; null for never
 */
public record KeptApiKey(
        UUID keyId,
        UUID organizationId,
        UUID userId,
        boolean superAdmin,
        Set<String> scopes,
        List<String> allowedIps,
        @Nullable Instant expiresAt) {}
