package ai.xentree.oulad;

import ai.xentree.startup.CannotRun;

/** The folder is not one of OULAD's: a file or a column is missing, or a file cannot be read. Nothing was written. */
public final class UnusableFolder extends CannotRun {

    UnusableFolder(String problem) {
        super(problem + " Nothing was written.");
    }

    UnusableFolder(String problem, Throwable cause) {
        super(problem + " Nothing was written.", cause);
    }
}
