package ai.xentree.bench.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The program is backed up while it works; the backup is killed, or the program, or neither. A backup that was cut off must not
 * be taken for one, and can be made again in the same place; one that was not has everything that was acknowledged before it
 * began, and proves to be whole where it is put back.
 */
final class BackingUp implements Trouble {

    private static final int LONGEST_MILLIS = 1_800;
    private static final int ENDS = 3;

    private final Path folder;
    private int made;
    private @Nullable Tool backup;
    private List<Attempt> before = List.of();

    /** Puts backups into a folder, and what is restored of them. */
    BackingUp(Path folder) {
        this.folder = folder;
    }

    @Override
    public String name() {
        return "backup";
    }

    private String to() {
        return folder.resolve("backup" + made).toString();
    }

    @Override
    public void whileServing(Rounds rounds, Server server, Door door) throws IOException, InterruptedException {
        rounds.someWork();
        before = rounds.ledger().acknowledged();
        var running = Tool.start(rounds.place(), "backup", to());
        backup = running;
        switch (rounds.random().nextInt(ENDS)) {
            case 0 -> running.end();
            case 1 -> {
                Thread.sleep(rounds.random().nextInt(LONGEST_MILLIS));
                running.kill();
            }
            default -> Thread.sleep(rounds.random().nextInt(LONGEST_MILLIS)); // the program is killed next
        }
    }

    @Override
    public void afterKill(Rounds rounds) throws IOException, InterruptedException {
        var ended = backup;
        if (ended == null) {
            return;
        }
        backup = null;
        var restored = new Place(folder.resolve("restored" + made), "");
        var complete = ended.end() == 0;
        var back = Tool.start(restored, "restore", to());
        if (back.end() != 0) {
            if (complete) {
                rounds.found(List.of("a complete backup cannot be put back:\n" + back.said()));
            }
            return; // and the next is made in the same place
        }
        made++;
        Files.copy(rounds.place().file("master.key"), restored.file("master.key"));
        rounds.found(Restored.wrong(restored, before));
    }
}
