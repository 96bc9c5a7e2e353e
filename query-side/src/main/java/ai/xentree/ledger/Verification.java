package ai.xentree.ledger;

import ai.xentree.events.RawEvent;
import ai.xentree.events.RawEvents;
import ai.xentree.proof.Hash;
import ai.xentree.proof.MerkleTree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.stream.Stream;

/**
 * Looks at every stored event again: whether positions and each aggregate's sequence have no gaps, whether its hash is the
 * one in the tree, and whether all make the roots that were signed; then at what is kept to find them by. Takes some tens of bytes of memory for each aggregate.
 */
public final class Verification {

    private static final int BATCH = 1_000;
    private static final int ENOUGH = 100;

    private final RawEvents events;
    private final Ledger ledger;
    private final Checkpoints checkpoints;
    private final Optional<CheckpointFile> file;

    Verification(RawEvents events, Ledger ledger, Checkpoints checkpoints, Optional<CheckpointFile> file) {
        this.events = events;
        this.ledger = ledger;
        this.checkpoints = checkpoints;
        this.file = file;
    }

    /**
     * What came of it.
     *
     * @param events how many there are
     * @param checkpoints how many of the signed roots were compared
     * @param findings what is wrong, in words and by position; the first hundred
     */
    public record Outcome(long events, int checkpoints, List<String> findings) {}

    /** Looks at everything stored by now. */
    public Outcome run() {
        return new Run().all(events.head());
    }

    private final class Run {

        private final List<String> findings = new ArrayList<>();
        private final Map<String, Long> nextOfAggregate = new HashMap<>();
        private final Peaks peaks = new Peaks();
        private final Queue<AuditCheckpoint> ahead =
                new PriorityQueue<>(Comparator.comparingLong(AuditCheckpoint::treeSize));
        private final long treeSize = ledger.size();
        private int compared;
        private long next = 1;

        private Outcome all(long head) {
            Stream.concat(checkpoints.above(0).stream(), file.flatMap(CheckpointFile::newest).stream())
                    .distinct()
                    .forEach(ahead::add);
            for (var batch = events.after(0, BATCH); !batch.isEmpty(); batch = events.after(next - 1, BATCH)) {
                var tree = ledger.tree(treeSize);
                batch.stream().takeWhile(event -> event.position() <= head).forEach(event -> look(event, tree));
                if (batch.getLast().position() >= head) {
                    break;
                }
            }
            return new Outcome(next - 1, compared, ended(head));
        }

        private void look(RawEvent event, MerkleTree tree) {
            if (event.position() != next) {
                found("Events " + next + " to " + (event.position() - 1) + " are missing.");
            }
            next = event.position() + 1;
            lookAtSequence(event);
            var leaf = Hash.ofLeaf(event.canonicalBytes());
            if (event.position() <= treeSize && !leaf.equals(leafOf(tree, event.position()))) {
                found("Event " + event.position() + " (" + event.eventId()
                        + ") is not what was entered into the tree.");
            }
            peaks.append(leaf);
            lookAtCheckpoints(event.position());
        }

        private Hash leafOf(MerkleTree tree, long position) {
            return tree.nodes().node(0, position - 1);
        }

        private void lookAtSequence(RawEvent event) {
            if (event.aggregateId() == null) {
                return;
            }
            var expected = nextOfAggregate.getOrDefault(event.aggregateId(), 0L);
            if (event.sequence() != expected) {
                found("Event " + event.position() + " is number " + event.sequence()
                        + " of its aggregate, where number " + expected + " was to come.");
            }
            nextOfAggregate.put(event.aggregateId(), event.sequence() + 1);
        }

        private void lookAtCheckpoints(long size) {
            for (var first = ahead.peek(); first != null && first.treeSize() <= size; first = ahead.peek()) {
                ahead.remove();
                compared++;
                if (!peaks.root().equals(first.parsedNote().root())) {
                    found("The first " + first.treeSize() + " events do not make the root that was signed for them.");
                }
            }
        }

        private List<String> ended(long head) {
            if (treeSize > head) {
                found("Events are missing: " + treeSize + " were entered into the tree, and the store holds " + head
                        + ".");
            }
            ahead.forEach(checkpoint -> found("Events are missing: a checkpoint covers " + checkpoint.treeSize()
                    + ", and the store holds " + head + "."));
            events.contradictions().forEach(this::found);
            return List.copyOf(findings);
        }

        private void found(String what) {
            if (findings.size() < ENOUGH) {
                findings.add(what);
            }
        }
    }
}
