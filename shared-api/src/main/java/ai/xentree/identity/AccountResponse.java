package ai.xentree.identity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account, whatever its status.
 *
 * @param username null for an account that its person has yet to take over, and for one erased
 * @param email null for an account erased
 */
public record AccountResponse(
        UUID id,
        @Nullable String username,
        @Nullable String email,
        @Nullable String fullName,
        @Nullable String avatarUrl,
        PlatformRole platformRole,
        SubscriptionPlan subscriptionPlan,
        AccountStatus accountStatus,
        Instant createdAt,
        Instant updatedAt) {}
