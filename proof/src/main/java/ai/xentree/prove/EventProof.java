package ai.xentree.prove;

import ai.xentree.proof.Hash;
import ai.xentree.proof.Inclusion;
import ai.xentree.prove.Checked.Disproved;
import ai.xentree.prove.Checked.Proved;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a server gave out to show that an event is in its history. */
@JsonIgnoreProperties(ignoreUnknown = true)
record EventProof(
        String eventId, long leafIndex, String leafHash, String leafData, List<String> path, Checkpoint checkpoint) {

    /**
     * Checks it.
     *
     * @param key the public key that must have signed; null for the one that the checkpoint names
     * @param kept a checkpoint kept elsewhere that it must lead to; null for the one it brings along
     */
    Checked check(@Nullable String key, @Nullable Checkpoint kept) {
        var head = kept == null ? checkpoint : kept;
        var flaw = head.flaw(key);
        if (flaw.isPresent()) {
            return new Disproved(flaw.get());
        }
        try {
            return check(head);
        } catch (IllegalArgumentException e) {
            return new Disproved("the proof is not of the form it should be: " + e.getMessage());
        }
    }

    private Checked check(Checkpoint head) {
        var data = Base64.getDecoder().decode(leafData);
        var leaf = Hash.ofLeaf(data);
        if (!leaf.equals(Hash.parse(leafHash))) {
            return new Disproved("the event's bytes do not have the hash that the proof names");
        }
        var event = LeafEvent.read(data);
        if (!event.eventId().equals(eventId) || event.position() != leafIndex + 1) {
            return new Disproved(
                    "the bytes are those of event " + event.eventId() + " at position " + event.position());
        }
        var said = head.said();
        var hashes = path.stream().map(Hash::parse).toList();
        return Inclusion.holds(leaf, leafIndex, said.treeSize(), hashes, said.root())
                ? new Proved("event " + eventId + " (" + event.name() + ") is at position " + event.position()
                        + " of the " + said.treeSize() + " events that were signed")
                : new Disproved("the event is not in the history that was signed: its path does not lead to the root");
    }
}
