package ai.xentree.english;

/** What a task of Xentree English asks for. Writing and speaking are evaluated, the others have keys. */
public enum TaskKind {
    /** Questions on a text. */
    READING,
    /** Questions on something said. */
    LISTENING,
    /** Questions on words. */
    VOCABULARY,
    /** Questions on forms. */
    GRAMMAR,
    /** A text to write. */
    WRITING,
    /** Something to say, handed in as its transcript. */
    SPEAKING;

    /** Whether there is no key, so that an evaluator has to score it. */
    public boolean open() {
        return this == WRITING || this == SPEAKING;
    }
}
