package ai.xentree.proof;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Leaves in a list, and the nodes above them by the definition alone. */
final class ListedLeaves implements Nodes {

    private record Place(int level, long index) {}

    private final List<byte[]> leaves;
    private final Map<Place, Hash> known = new HashMap<>();

    ListedLeaves(List<byte[]> leaves) {
        this.leaves = leaves;
    }

    List<byte[]> leaves() {
        return leaves;
    }

    @Override
    public Hash node(int level, long index) {
        var place = new Place(level, index);
        var hash = known.get(place);
        if (hash == null) {
            hash = level == 0
                    ? Hash.ofLeaf(leaves.get((int) index))
                    : Hash.ofNode(node(level - 1, 2 * index), node(level - 1, 2 * index + 1));
            known.put(place, hash);
        }
        return hash;
    }

    MerkleTree tree(long size) {
        return new MerkleTree(size, this);
    }
}
