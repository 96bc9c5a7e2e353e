package ai.xentree.identity;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A log-in.
 *
 * @param grantType accepted for OAuth 2 clients
 * @param username username or email
 */
record LoginRequest(
        @Nullable @Pattern(regexp = "^password$") String grantType,
        @Size(min = 1, max = 254) String username,
        @Schema(minLength = 1, maxLength = 128) String password) {

    /** Without the password, so that no log has it. */
    @Override
    public String toString() {
        return "LoginRequest[]";
    }
}
