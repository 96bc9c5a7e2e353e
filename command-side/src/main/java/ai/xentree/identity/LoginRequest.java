package ai.xentree.identity;

import ai.xentree.web.json.Patch;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A log-in.
 *
 * @param grantType accepted for OAuth 2 clients
 * @param username username or email
 */
record LoginRequest(
        Patch<@NotNull GrantType> grantType,
        @Size(min = 1, max = 254) String username,
        @Schema(minLength = 1, maxLength = 128) String password) {

    /** The one grant of OAuth 2 that this is. */
    enum GrantType {
        PASSWORD
    }

    /** Without the password, so that no log has it. */
    @Override
    public String toString() {
        return "LoginRequest[]";
    }
}
