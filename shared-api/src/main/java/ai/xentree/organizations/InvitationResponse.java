package ai.xentree.organizations;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An invitation.
 *
 * @param token the secret to pass on; only in the answer that makes the invitation
 */
public record InvitationResponse(
        UUID id,
        UUID organizationId,
        String email,
        OrganizationRole role,
        @Nullable UUID teamId,
        InvitationStatus status,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String token,
        UUID invitedBy,
        Instant createdAt,
        Instant expiresAt) {

    @Override
    public String toString() {
        return "InvitationResponse[" + id + "]";
    }
}
