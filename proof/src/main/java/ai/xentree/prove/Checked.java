package ai.xentree.prove;

/** What came of a check, in words for people. */
sealed interface Checked {

    /** What was said. */
    String words();

    /** It holds. */
    record Proved(String words) implements Checked {}

    /** It does not hold: something was changed, taken away or mixed up. */
    record Disproved(String words) implements Checked {}
}
