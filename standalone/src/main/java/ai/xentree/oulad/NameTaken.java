package ai.xentree.oulad;

import ai.xentree.startup.CannotRun;

/** A name that the import needs is held by something that is not of an earlier import. Nothing was written. */
public final class NameTaken extends CannotRun {

    NameTaken(String problem) {
        super(problem + " Rename what holds it first. Nothing was written.");
    }
}
