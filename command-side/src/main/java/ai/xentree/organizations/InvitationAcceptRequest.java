package ai.xentree.organizations;

import ai.xentree.web.json.Patch;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Accepts an invitation; username and password are for those who have no account yet. */
record InvitationAcceptRequest(
        @Size(min = 20, max = 200) String token,

        Patch<@NotNull @Size(min = 3, max = 40) @Pattern(regexp = "^[A-Za-z0-9_.-]+$") String> username,
        @Schema(minLength = 10, maxLength = 128) Patch<@NotNull String> password,
        @Nullable @Size(min = 1, max = 200) String fullName) {

    /** Without secrets, so that no log has them. */
    @Override
    public String toString() {
        return "InvitationAcceptRequest[]";
    }
}
