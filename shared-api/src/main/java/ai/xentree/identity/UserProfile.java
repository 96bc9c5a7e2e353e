package ai.xentree.identity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account as its person sees it.
 *
 * @param timezone IANA name
 * @param liveNickname how the person is addressed in live sessions; null until they chose one
 */
public record UserProfile(
        UUID id,
        String username,
        String email,
        @Nullable String fullName,
        @Nullable String avatarUrl,
        String timezone,
        String language,
        @Nullable String liveNickname,
        SubscriptionPlan subscriptionPlan,
        AccountStatus accountStatus,
        PlatformRole platformRole,
        Instant createdAt,
        Instant updatedAt) {}
