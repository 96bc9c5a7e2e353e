package ai.xentree.organizations;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whom to add: {@code user_id} or {@code email}, one of the two. */
record MemberAddRequest(
        @Nullable UUID userId,
        @Nullable @Email @Size(max = 254) String email,
        @Nullable OrganizationRole role,
        @Nullable @Size(max = 50) Set<UUID> teamIds) {}
