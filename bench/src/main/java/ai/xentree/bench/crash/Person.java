package ai.xentree.bench.crash;

/**
 * Someone with an account.
 *
 * @param id the account's
 */
record Person(String id, String username) {

    /** Everyone's, in a program that is thrown away. */
    static final String PASSWORD = "nine quiet lighthouses";
}
