package ai.xentree.standalone.backup;

import ai.xentree.startup.CannotRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A backup that was looked at, every page of it, and that is put into a folder without an event store. */
public final class Restoration {

    private final BackupFolder from;
    private final BackupFolder to;
    private final long head;

    private Restoration(BackupFolder from, BackupFolder to, long head) {
        this.from = from;
        this.to = to;
        this.head = head;
    }

    /**
     * Looks at both folders and touches nothing.
     *
     * @throws CannotRun if there is no backup, it is damaged or in more than one file, or if there is an event store where it is to go
     */
    public static Restoration of(Path backup, Path folder) throws IOException {
        var from = new BackupFolder(backup).requireEvents().requireOneFile();
        var to = new BackupFolder(folder).requireWithoutEvents();
        try (var events = EventFile.open(from.events())) {
            if (!events.isWhole()) {
                throw new CannotRun(from.events() + " is damaged. Nothing was put back.");
            }
            return new Restoration(from, to, events.head());
        }
    }

    /**
     * Puts it back. Whoever calls holds the folder. Checkpoints that are there stay: they may be of later than the backup, and tell
     * what it lacks.
     *
     * @throws CannotRun if an event store was put there meanwhile
     */
    public void run() throws IOException {
        to.requireWithoutEvents();
        if (Files.exists(from.checkpoints()) && Files.notExists(to.checkpoints())) {
            to.put(to.checkpoints(), unfinished -> Files.copy(from.checkpoints(), unfinished));
        }
        to.putEvents(unfinished -> Files.copy(from.events(), unfinished));
    }

    /** Position of the newest event in it; 0 without one. */
    public long head() {
        return head;
    }
}
