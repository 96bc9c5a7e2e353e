package ai.xentree.identity;

/**
 * What a page needs to call the API; what it needs to go on being signed in is in a cookie.
 *
 * @param accessToken which a page keeps in memory only
 * @param expiresIn its lifetime (seconds)
 */
record PageSession(String accessToken, long expiresIn) {

    static PageSession of(TokenResponse tokens) {
        return new PageSession(tokens.accessToken(), tokens.expiresIn());
    }

    /** Without the token, so that no log has it. */
    @Override
    public String toString() {
        return "PageSession[]";
    }
}
