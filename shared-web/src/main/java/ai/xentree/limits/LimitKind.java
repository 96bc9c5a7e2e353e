package ai.xentree.limits;

/** By whom it is counted. */
enum LimitKind {
    ADDRESS,
    ADDRESS_LOG_IN,
    USER,
    API_KEY,
    TENANT
}
