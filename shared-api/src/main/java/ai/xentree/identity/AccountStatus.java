package ai.xentree.identity;

/** State of an account. Its names are those of the API, in capitals. */
public enum AccountStatus {
    ACTIVE,
    SUSPENDED,
    INVITED,
    DELETED
}
