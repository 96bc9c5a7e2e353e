package ai.xentree.ledger;

import ai.xentree.events.RawEvents;
import ai.xentree.proof.Note;
import ai.xentree.vault.Vault;
import ai.xentree.web.errors.TemporarilyUnavailable;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Signs the tree as far as it has grown, but never one that does not begin with what was signed before. */
final class Checkpointer {

    private static final Duration LOOK_EVERY = Duration.ofMillis(20);
    private static final Duration COME_BACK = Duration.ofSeconds(10);

    private final RawEvents events;
    private final Ledger ledger;
    private final Checkpoints checkpoints;
    private final Soundness soundness;
    private final Vault vault;
    private final LedgerSettings settings;
    private final InstantSource clock;

    Checkpointer(
            RawEvents events,
            Ledger ledger,
            Checkpoints checkpoints,
            Soundness soundness,
            Vault vault,
            LedgerSettings settings,
            InstantSource clock) {
        this.events = events;
        this.ledger = ledger;
        this.checkpoints = checkpoints;
        this.soundness = soundness;
        this.vault = vault;
        this.settings = settings;
        this.clock = clock;
    }

    /** Signs one, if the last is old enough and there are events since. */
    void signIfDue() {
        var now = clock.instant();
        var due = checkpoints
                .newest()
                .map(last -> !last.signedAt().plus(settings.every()).isAfter(now))
                .orElse(true);
        if (due) {
            sign();
        }
    }

    /**
     * Signs one that covers all events stored by now.
     *
     * @param hurry asks for them to be entered into the tree
     * @return it; empty where nothing was ever stored
     */
    Optional<AuditCheckpoint> signAll(Runnable hurry) {
        var wanted = events.head();
        await(() -> {
            hurry.run();
            return ledger.size() >= wanted;
        });
        return sign();
    }

    /** Signs the tree as it is; the newest checkpoint where that covers as much. */
    private Optional<AuditCheckpoint> sign() {
        var size = ledger.size();
        soundness.check(size);
        var newest = checkpoints.newest();
        if (size == 0 || newest.filter(last -> last.treeSize() >= size).isPresent()) {
            return newest;
        }
        var note = new Note(settings.origin(), size, ledger.tree(size).root());
        return Optional.of(checkpoints.keep(CheckpointKey.in(vault).sign(note, clock.instant())));
    }

    private void await(BooleanSupplier reached) {
        var deadline = System.nanoTime() + settings.patience().toNanos();
        while (!reached.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new TemporarilyUnavailable("Not all events are entered into the tree yet.", COME_BACK);
            }
            try {
                Thread.sleep(LOOK_EVERY);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new TemporarilyUnavailable("The program is stopping.", COME_BACK);
            }
        }
    }
}
