package ai.xentree.ledger;

import ai.xentree.events.RawEvents;
import ai.xentree.proof.Note;
import java.util.Optional;
import java.util.stream.Stream;

/** Holds the tree against the newest checkpoints there are, in the vault and in the file. */
final class Soundness {

    private final RawEvents events;
    private final Ledger ledger;
    private final Checkpoints checkpoints;
    private final Optional<CheckpointFile> file;

    Soundness(RawEvents events, Ledger ledger, Checkpoints checkpoints, Optional<CheckpointFile> file) {
        this.events = events;
        this.ledger = ledger;
        this.checkpoints = checkpoints;
        this.file = file;
    }

    /**
     * Makes sure that what was signed is still so.
     *
     * @param size how far the tree has grown
     * @throws LedgerBroken if it is not
     */
    void check(long size) {
        var head = events.head();
        if (size > head) {
            throw new LedgerBroken("Events are missing: " + size + " were entered into the tree, and the store holds "
                    + head + ". After an older backup was put back on purpose, delete the read models.");
        }
        Stream.concat(checkpoints.newest().stream(), file.flatMap(CheckpointFile::newest).stream())
                .map(AuditCheckpoint::parsedNote)
                .forEach(note -> check(note, size, head));
    }

    private void check(Note note, long size, long head) {
        if (note.treeSize() > head) {
            throw new LedgerBroken("Events are missing: a checkpoint covers " + note.treeSize()
                    + ", and the store holds " + head + ".");
        }
        if (note.treeSize() <= size && !ledger.tree(note.treeSize()).root().equals(note.root())) {
            throw new LedgerBroken("History was changed: the first " + note.treeSize()
                    + " events do not make the root that was signed for them.");
        }
    }
}
