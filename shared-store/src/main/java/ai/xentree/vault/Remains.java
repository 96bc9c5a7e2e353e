package ai.xentree.vault;

/** What is left in files of what was removed from a store, until it is overwritten. */
@FunctionalInterface
public interface Remains {

    /** Overwrites it, or has it overwritten soon. */
    void overwrite();
}
