package ai.xentree.identity;

/**
 * What a log-in is answered with.
 *
 * @param expiresIn lifetime of the access token (seconds)
 */
record TokenResponse(String accessToken, String tokenType, String refreshToken, long expiresIn) {

    /** Without the tokens, so that no log has them. */
    @Override
    public String toString() {
        return "TokenResponse[" + tokenType + "]";
    }
}
