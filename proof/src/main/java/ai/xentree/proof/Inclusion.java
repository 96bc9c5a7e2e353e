package ai.xentree.proof;

import java.util.List;

/** Checks that a leaf is in a tree (RFC 9162, section 2.1.3.2). */
public final class Inclusion {

    private Inclusion() {}

    /**
     * Whether the path leads from the leaf to the root.
     *
     * @param leaf the leaf's hash
     * @param index where the leaf is said to be, counted from 0
     * @param size leaves of the tree
     */
    public static boolean holds(Hash leaf, long index, long size, List<Hash> path, Hash root) {
        if (index < 0 || index >= size) {
            return false;
        }
        var node = index;
        var last = size - 1;
        var hash = leaf;
        for (var sibling : path) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                hash = Hash.ofNode(sibling, hash);
                var up = (node & 1) == 1 ? 0 : Long.numberOfTrailingZeros(node);
                node >>= up;
                last >>= up;
            } else {
                hash = Hash.ofNode(hash, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && hash.equals(root);
    }
}
