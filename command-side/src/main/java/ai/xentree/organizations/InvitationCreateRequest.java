package ai.xentree.organizations;

import ai.xentree.web.json.Patch;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whom to invite, and to what. */
record InvitationCreateRequest(
        @Email @Size(max = 254) String email,
        Patch<@NotNull OrganizationRole> role,
        @Nullable UUID teamId) {}
