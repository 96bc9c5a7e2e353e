package ai.xentree.english.evaluation;

import org.jspecify.annotations.Nullable;

/**
 * A mistake that the proofreader found.
 *
 * @param offset in the answer, in UTF-16 code units
 * @param replacement the likeliest; null if there is none
 */
record Finding(
        Kind kind,
        int offset,
        int length,
        String message,
        @Nullable String replacement) {

    Finding later(int by) {
        return new Finding(kind, offset + by, length, message, replacement);
    }

    /** What a mistake is about, and how much it weighs against one in grammar. */
    enum Kind {
        GRAMMAR(1),
        SPELLING(0.5),
        MECHANICS(0.25);

        private final double weight;

        Kind(double weight) {
            this.weight = weight;
        }

        double weight() {
            return weight;
        }
    }
}
