package ai.xentree.health;

/** What a program consists of, as far as its health is concerned. */
public enum PartName {
    /** Where events are kept. Changes need it. */
    EVENT_STORE,
    /** Where secrets are kept. Whoever is to be known needs it. */
    VAULT,
    /** The MongoDB where read models are kept. Looking at anything needs it. */
    DATABASE,
    /** Room on the disk. */
    STORAGE,
    /** What evaluates texts. Nothing waits for it: what it could not do is done later. */
    AI;

    /** Whether the program is not well without it. */
    public boolean needed() {
        return this != AI;
    }
}
