package ai.xentree.prove;

import ai.xentree.proof.Consistency;
import ai.xentree.proof.Hash;
import ai.xentree.prove.Checked.Disproved;
import ai.xentree.prove.Checked.Proved;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a server gave out to show that its history only grew. */
@JsonIgnoreProperties(ignoreUnknown = true)
record HistoryProof(List<String> path, Checkpoint earlier, Checkpoint later) {

    /**
     * Checks it against a checkpoint kept elsewhere.
     *
     * @param key the public key that must have signed both; null for the one that the earlier names
     * @param kept the earlier checkpoint as it was kept
     */
    Checked check(@Nullable String key, Checkpoint kept) {
        var trusted = key == null ? kept.publicKey() : key;
        var flaw = kept.flaw(trusted).or(() -> later.flaw(trusted));
        if (flaw.isPresent()) {
            return new Disproved(flaw.get());
        }
        try {
            var before = kept.said();
            var after = later.said();
            if (!before.origin().equals(after.origin())) {
                return new Disproved("the checkpoints are of different histories");
            }
            var hashes = path.stream().map(Hash::parse).toList();
            return Consistency.holds(before.treeSize(), before.root(), after.treeSize(), after.root(), hashes)
                    ? new Proved("the " + after.treeSize() + " events that were signed begin with the same "
                            + before.treeSize() + " events as before; nothing of those was changed or taken away")
                    : new Disproved("the history of " + after.treeSize() + " events does not begin with the "
                            + before.treeSize() + " events that were signed before: something was changed");
        } catch (IllegalArgumentException e) {
            return new Disproved("the proof is not of the form it should be: " + e.getMessage());
        }
    }
}
