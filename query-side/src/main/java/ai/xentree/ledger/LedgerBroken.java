package ai.xentree.ledger;

/** Thrown where history is not what was signed or seen before: nothing more is added or signed until somebody has looked. */
final class LedgerBroken extends RuntimeException {

    LedgerBroken(String message) {
        super(message);
    }
}
