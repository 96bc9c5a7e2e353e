package ai.xentree.oulad;

/** Thrown where a row cannot be taken in; its message is the reason, and quotes nothing that is in the row. */
final class BadRow extends RuntimeException {

    BadRow(String reason) {
        super(reason, null, false, false);
    }
}
