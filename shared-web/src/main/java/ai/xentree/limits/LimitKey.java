package ai.xentree.limits;

/**
 * Who is limited in what.
 *
 * @param who an address, or an id with the class of operation
 */
record LimitKey(LimitKind kind, String who) {

    /** In one text, as it is told apart by programs that share it. */
    String text() {
        return kind + " " + who;
    }
}
