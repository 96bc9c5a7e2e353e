package ai.xentree.integrations;

/** A token on its way to whoever asked for it. */
record IssuedToken(String token, String keyId, TokenClaims claims) {

    /** Without the token, so that no log has it. */
    @Override
    public String toString() {
        return "IssuedToken[" + claims.tokenId() + "]";
    }
}
