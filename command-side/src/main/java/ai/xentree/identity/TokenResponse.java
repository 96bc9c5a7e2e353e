package ai.xentree.identity;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What a log-in is answered with.
 *
 * @param expiresIn lifetime of the access token (seconds)
 */
record TokenResponse(
        String accessToken,
        @Schema(allowableValues = "bearer") String tokenType,
        String refreshToken,
        long expiresIn) {

    /** Without the tokens, so that no log has them. */
    @Override
    public String toString() {
        return "TokenResponse[" + tokenType + "]";
    }
}
