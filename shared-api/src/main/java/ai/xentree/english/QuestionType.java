package ai.xentree.english;

/** How a question is answered. */
public enum QuestionType {
    /** One of the options. */
    SINGLE_CHOICE,
    /** Some of the options, in any order. */
    MULTIPLE_CHOICE,
    /** A text for the gap. */
    FILL_BLANK,
    /** An option for each line of the text, in the order of the lines. */
    MATCH,
    /** All options in their right order. */
    ORDER
}
