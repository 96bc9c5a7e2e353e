package ai.xentree.standalone.backup;

import ai.xentree.standalone.sqlite.Leftovers;
import ai.xentree.startup.CannotRun;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * A folder with the files of an event store. A file is in it as a whole or not at all: it bears another name until it is whole
 * and synced.
 */
record BackupFolder(Path path) {

    private static final String EVENTS = "events.db";
    private static final String CHECKPOINTS = "checkpoints.jsonl";
    private static final String UNFINISHED = ".part";

    /** Makes a file whole under another name. */
    interface Making {

        void into(Path unfinished) throws IOException;
    }

    Path events() {
        return path.resolve(EVENTS);
    }

    Path checkpoints() {
        return path.resolve(CHECKPOINTS);
    }

    /**
     * Makes sure that nothing would be replaced, nor what is put there mixed with what is left of an earlier one.
     *
     * @throws CannotRun if there is an event store in it, or the log of one
     */
    BackupFolder requireWithoutEvents() throws IOException {
        if (Files.exists(events())) {
            throw new CannotRun(path + " has an event store already. Name another folder: nothing is replaced.");
        }
        Leftovers.refuseLog(events());
        return this;
    }

    /**
     * Makes sure that there is something to take.
     *
     * @throws CannotRun if there is none
     */
    BackupFolder requireEvents() {
        if (Files.notExists(events())) {
            throw new CannotRun(path + " has no event store.");
        }
        return this;
    }

    /**
     * Makes sure that all events are in one file, as in a backup.
     *
     * @throws CannotRun if there is a log beside it, as in a data folder that was copied
     */
    BackupFolder requireOneFile() throws IOException {
        if (Leftovers.hasLog(events())) {
            throw new CannotRun(
                    path + " is a copy of a data folder, whose newest events are in the log beside events.db."
                            + " Make a backup of it with ./xentree backup, and restore that. Nothing was put back.");
        }
        return this;
    }

    /** Puts events in the folder, as a file of their own. */
    void putEvents(Making making) throws IOException {
        Leftovers.delete(events());
        put(events(), making);
    }

    /** Puts a file in the folder, only for whoever runs this. What an earlier attempt left unfinished is overwritten. */
    void put(Path file, Making making) throws IOException {
        Files.createDirectories(path);
        var unfinished = file.resolveSibling(file.getFileName() + UNFINISHED);
        Files.deleteIfExists(unfinished);
        making.into(unfinished);
        if (unfinished.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rw-------"));
        }
        sync(unfinished, StandardOpenOption.WRITE);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        sync(path, StandardOpenOption.READ);
    }

    private static void sync(Path file, StandardOpenOption how) throws IOException {
        try (var channel = FileChannel.open(file, how)) {
            channel.force(true);
        }
    }
}
