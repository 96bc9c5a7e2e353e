package ai.xentree.ledger;

import ai.xentree.core.Refusal;
import ai.xentree.events.RawEvent;
import ai.xentree.proof.Hash;
import ai.xentree.proof.MerkleTree;
import ai.xentree.web.errors.TemporarilyUnavailable;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Proofs against checkpoints. */
@Component
final class Proofs {

    private static final Duration COME_BACK = Duration.ofSeconds(10);

    private final Ledger ledger;
    private final Checkpoints checkpoints;

    Proofs(Ledger ledger, Checkpoints checkpoints) {
        this.ledger = ledger;
        this.checkpoints = checkpoints;
    }

    /**
     * Shows that an event is in the tree of a checkpoint.
     *
     * @param treeSize which checkpoint; null for the newest
     */
    AuditProofResponse inclusion(RawEvent event, @Nullable Long treeSize) {
        var checkpoint = treeSize == null
                ? checkpoints.newest().orElseThrow(Proofs::notCheckpointed)
                : require(treeSize, "tree_size");
        if (event.position() > checkpoint.treeSize()) {
            throw notCheckpointed();
        }
        var data = event.canonicalBytes();
        var index = event.position() - 1;
        return new AuditProofResponse(
                UUID.fromString(event.eventId()),
                index,
                Hash.ofLeaf(data).hex(),
                Base64.getEncoder().encodeToString(data),
                Hash.ALGORITHM,
                written(tree(checkpoint).inclusion(index)),
                checkpoint);
    }

    /** Shows that the tree of a later checkpoint begins with that of an earlier one. */
    AuditConsistencyResponse consistency(long from, @Nullable Long to) {
        var earlier = require(from, "from");
        var later = to == null ? checkpoints.newest().orElse(earlier) : require(to, "to");
        if (later.treeSize() < earlier.treeSize()) {
            throw Refusal.invalid("to", "is smaller than from");
        }
        var path = tree(later).consistency(earlier.treeSize());
        return new AuditConsistencyResponse(Hash.ALGORITHM, written(path), earlier, later);
    }

    private AuditCheckpoint require(long treeSize, String parameter) {
        return checkpoints
                .find(treeSize)
                .orElseThrow(() -> Refusal.notFound("The checkpoint that `" + parameter + "` names"));
    }

    /** The tree, which has grown that far once, but may be being made again. */
    private MerkleTree tree(AuditCheckpoint checkpoint) {
        if (ledger.size() < checkpoint.treeSize()) {
            throw new TemporarilyUnavailable("The tree is being made again.", COME_BACK);
        }
        return ledger.tree(checkpoint.treeSize());
    }

    private static List<String> written(List<Hash> path) {
        return path.stream().map(Hash::hex).toList();
    }

    private static RuntimeException notCheckpointed() {
        return Refusal.conflict("NOT_CHECKPOINTED", "No checkpoint covers the event yet.");
    }
}
