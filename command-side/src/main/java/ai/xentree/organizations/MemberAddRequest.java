package ai.xentree.organizations;

import ai.xentree.web.json.Patch;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;

/** Whom to add: {@code user_id} or {@code email}, one of the two. */
record MemberAddRequest(
        Patch<@NotNull UUID> userId,
        Patch<@NotNull @Email @Size(max = 254) String> email,
        Patch<@NotNull OrganizationRole> role,
        Patch<@NotNull @Size(max = 50) Set<UUID>> teamIds) {}
