package ai.xentree.vault;

import ai.xentree.startup.CannotRun;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/** A file of the program's own with the master key, for its account alone, made when first needed. */
public final class MasterKeyFile implements MasterKeySource {

    private final Path path;

    /** That file. */
    public MasterKeyFile(Path path) {
        this.path = path;
    }

    @Override
    public Optional<MasterKeys> find() {
        try {
            return Files.exists(path) ? Optional.of(MasterKeys.of(Files.readString(path))) : Optional.empty();
        } catch (IOException e) {
            throw new CannotRun("The master key in " + path + " cannot be read (" + e + ").", e);
        }
    }

    @Override
    public MasterKeys make() {
        return write(MasterKeys.generate());
    }

    /** Puts a new key before what is there; from the next start on it seals everything. */
    public MasterKeys rotate() {
        return write(find().orElseThrow(() -> new CannotRun("There is no master key in " + path + "."))
                .rotated());
    }

    @Override
    public void retireFormer() {
        find().filter(keys -> !keys.isOne()).ifPresent(keys -> write(keys.first()));
    }

    private MasterKeys write(MasterKeys keys) {
        var unfinished = path.resolveSibling(path.getFileName() + ".part");
        try {
            Files.deleteIfExists(unfinished);
            if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(unfinished, keys.text(), StandardCharsets.US_ASCII);
            sync(unfinished, StandardOpenOption.WRITE);
            Files.move(unfinished, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            sync(path.resolveSibling("."), StandardOpenOption.READ);
            return keys;
        } catch (IOException e) {
            throw new CannotRun("The master key cannot be written to " + path + " (" + e + ").", e);
        }
    }

    private static void sync(Path file, StandardOpenOption how) throws IOException {
        try (var channel = FileChannel.open(file, how)) {
            channel.force(true);
        }
    }
}
