package ai.xentree.standalone;

import ai.xentree.startup.CannotRun;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** The folder that keeps everything. One program holds it at a time; the lock goes with the program, however it ends. */
public final class DataFolder implements AutoCloseable {

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * Takes hold of a folder, made if it is not there.
     *
     * @throws CannotRun if another program holds it, or it cannot be written; nothing is touched then
     */
    public static DataFolder open(Path folder) {
        var path = folder.toAbsolutePath().normalize();
        try {
            make(path);
            var channel = FileChannel.open(
                    path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw inUse(path);
            }
            Files.writeString(
                    path.resolve("holder"),
                    Long.toString(ProcessHandle.current().pid()));
            return new DataFolder(path, channel);
        } catch (IOException e) {
            throw new CannotRun(
                    "The data folder " + path + " cannot be used (" + e + ")."
                            + " It must be a folder that this account may write to; --data names another.",
                    e);
        }
    }

    private static void make(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            return;
        }
        Files.createDirectories(path.getParent());
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectory(
                    path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectory(path);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static CannotRun inUse(Path path) {
        return new CannotRun("The data folder " + path + " is in use by another Xentree" + holder(path)
                + ". Stop that one, or name another folder with --data. Nothing was touched.");
    }

    private static String holder(Path path) {
        try {
            return " (process "
                    + Files.readString(path.resolve("holder"), StandardCharsets.UTF_8)
                            .strip() + ")";
        } catch (IOException e) {
            return "";
        }
    }

    /** The file of events and secrets. */
    Path events() {
        return path.resolve("events.db");
    }

    /** The file of the key that seals secrets, unless another one is given. */
    Path masterKey() {
        return path.resolve("master.key");
    }

    /** The file of the embedded MongoDB; disposable. */
    Path views() {
        return path.resolve("views.db");
    }

    /** Where earlier versions kept the read models, in a format that is read no more. */
    Path formerViews() {
        return path.resolve("views.mv.db");
    }

    /** Where the folder is. */
    Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path.resolve("holder"));
        lock.close();
    }
}
