package ai.xentree.engagement;

import ai.xentree.identity.AccountStatus;
import ai.xentree.identity.SubscriptionPlan;
import ai.xentree.stats.figures.ActivityStatus;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The scalars of a row of the member directory. */
record DirectoryLine(
        UUID userId,
        String username,
        @Nullable String fullName,
        @Nullable String email,
        @Nullable String avatarUrl,
        Instant joinDate,
        SubscriptionPlan subscriptionPlan,
        AccountStatus accountStatus,
        ActivityStatus status,
        @Nullable Instant lastActive) {}
