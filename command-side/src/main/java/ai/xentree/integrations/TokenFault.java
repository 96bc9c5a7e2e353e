package ai.xentree.integrations;

/** Why a token is not good. */
enum TokenFault {
    MALFORMED,
    BAD_SIGNATURE,
    UNKNOWN_KEY,
    EXPIRED,
    NOT_YET_VALID,
    WRONG_TENANT,
    WRONG_ORIGIN,
    REVOKED
}
