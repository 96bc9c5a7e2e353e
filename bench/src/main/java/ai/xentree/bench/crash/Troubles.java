package ai.xentree.bench.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The kinds of trouble that are possible here, and what they need. What is not possible is said.
 *
 * @param place where the program shall keep what it keeps
 * @param all at least one
 */
record Troubles(Place place, List<Trouble> all, Optional<SmallDisk> disk) {

    /** Gets ready what those kinds need. */
    static Troubles of(List<String> kinds, String axonServer, String startAxonServer)
            throws IOException, InterruptedException {
        var disk = kinds.contains("disk") && axonServer.isEmpty() ? SmallDisk.mount() : Optional.<SmallDisk>empty();
        var folder = disk.isPresent() ? disk.get().folder() : Files.createTempDirectory("xentree-crash");
        var all = new ArrayList<Trouble>();
        for (var kind : kinds) {
            var trouble = one(kind, disk, axonServer, startAxonServer);
            trouble.ifPresentOrElse(
                    all::add, () -> System.out.println("# skipped: " + kind + ", " + why(kind, axonServer)));
        }
        return new Troubles(new Place(folder.resolve("data"), axonServer), List.copyOf(all), disk);
    }

    private static Optional<Trouble> one(
            String kind, Optional<SmallDisk> disk, String axonServer, String startAxonServer)
            throws IOException, InterruptedException {
        return switch (kind) {
            case "views-deleted" -> Optional.of(new ViewsDeleted());
            case "views-cut" -> Optional.of(new ViewsCut());
            case "rebuild" -> Optional.of(new Rebuilding());
            case "erasure" -> Optional.of(new Erasing());
            case "backup" ->
                axonServer.isEmpty()
                        ? Optional.of(new BackingUp(Files.createTempDirectory("xentree-crash-backup")))
                        : Optional.empty();
            case "fsync" ->
                axonServer.isEmpty() && FailingSync.possible() ? Optional.of(new FailingSync()) : Optional.empty();
            case "disk" -> disk.map(FullDisk::new);
            case "axonserver" ->
                axonServer.isEmpty() || startAxonServer.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new AxonServerKilled(AxonServer.start(startAxonServer, axonServer)));
            default -> Optional.of(new Kill());
        };
    }

    private static String why(String kind, String axonServer) {
        return switch (kind) {
            case "axonserver" ->
                "which needs an empty Axon Server in XENTREE_AXONSERVER and the command that runs it in"
                        + " XENTREE_AXONSERVER_START";
            case "fsync" -> axonServer.isEmpty() ? "which needs strace" : "which is about the embedded event store";
            default ->
                axonServer.isEmpty() ? "which needs leave to mount a tmpfs" : "which is about the embedded event store";
        };
    }

    /** Gives back what was taken hold of. */
    void end() throws IOException, InterruptedException {
        if (disk.isPresent()) {
            disk.get().unmount();
        }
    }
}
