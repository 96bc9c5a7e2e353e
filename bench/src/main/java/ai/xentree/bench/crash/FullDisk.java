package ai.xentree.bench.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The disk is full for a while, by a file of ballast beside the data folder, which must be on a small disk of its own. */
record FullDisk(SmallDisk disk) implements NoWrites {

    private static final int LEFT_BYTES = 100_000;
    private static final int AT_ONCE = 1 << 20;

    @Override
    public String name() {
        return "disk";
    }

    private Path ballast() {
        return disk.folder().resolve("ballast");
    }

    /** Makes room, if the program was killed while there was none. */
    @Override
    public void beforeStart(Rounds rounds) throws IOException {
        Files.deleteIfExists(ballast());
    }

    @Override
    public Outage begin(Rounds rounds, Server server) throws IOException {
        try (var output = Files.newOutputStream(ballast())) {
            for (var left = left(); left > LEFT_BYTES; left = left()) {
                output.write(new byte[(int) Math.min(AT_ONCE, left - LEFT_BYTES / 2)]);
            }
        } catch (IOException e) {
            requireFull(e);
        }
        return () -> Files.deleteIfExists(ballast());
    }

    /** The program writes too, and may have taken the last there was. */
    private void requireFull(IOException failure) throws IOException {
        if (left() > LEFT_BYTES) {
            throw failure;
        }
    }

    private long left() throws IOException {
        return Files.getFileStore(disk.folder()).getUsableSpace();
    }
}
