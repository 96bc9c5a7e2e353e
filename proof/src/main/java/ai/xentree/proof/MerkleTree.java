package ai.xentree.proof;

import java.util.ArrayList;
import java.util.List;

/**
 * The tree over the first leaves of a log, and the proofs from it (RFC 9162, sections 2.1.1, 2.1.3.1 and 2.1.4.1). It reads
 * no more nodes than the answer needs, some two for each doubling of its size.
 *
 * @param size how many leaves
 * @param nodes its complete subtrees
 */
public record MerkleTree(long size, Nodes nodes) {

    public MerkleTree {
        if (size < 0) {
            throw new IllegalArgumentException("A tree has no fewer than 0 leaves: " + size);
        }
    }

    /** Its root. */
    public Hash root() {
        return size == 0 ? Hash.EMPTY : hash(0, size);
    }

    /**
     * Shows that the leaf at an index is in this tree: the hashes beside the way from it to the root.
     *
     * @throws IllegalArgumentException if there is no such leaf
     */
    public List<Hash> inclusion(long index) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("A tree of " + size + " leaves has none at " + index + ".");
        }
        var path = new ArrayList<Hash>();
        addInclusion(index, 0, size, path);
        return path;
    }

    private void addInclusion(long index, long start, long end, List<Hash> path) {
        if (end - start == 1) {
            return;
        }
        var middle = start + split(end - start);
        if (index < middle) {
            addInclusion(index, start, middle, path);
            path.add(hash(middle, end));
        } else {
            addInclusion(index, middle, end, path);
            path.add(hash(start, middle));
        }
    }

    /**
     * Shows that this tree begins with all leaves of a smaller one, in the same order.
     *
     * @param earlier size of the smaller tree
     * @throws IllegalArgumentException if that is not between 1 and the size of this one
     */
    public List<Hash> consistency(long earlier) {
        if (earlier < 1 || earlier > size) {
            throw new IllegalArgumentException(
                    "A tree of " + size + " leaves does not begin with one of " + earlier + ".");
        }
        var path = new ArrayList<Hash>();
        addConsistency(earlier, 0, size, true, path);
        return path;
    }

    private void addConsistency(long earlier, long start, long end, boolean rootIsKnown, List<Hash> path) {
        if (earlier == end) {
            if (!rootIsKnown) {
                path.add(hash(start, end));
            }
            return;
        }
        var middle = start + split(end - start);
        if (earlier <= middle) {
            addConsistency(earlier, start, middle, rootIsKnown, path);
            path.add(hash(middle, end));
        } else {
            addConsistency(earlier, middle, end, false, path);
            path.add(hash(start, middle));
        }
    }

    private Hash hash(long start, long end) {
        var length = end - start;
        if (Long.bitCount(length) == 1) {
            var level = Long.numberOfTrailingZeros(length);
            return nodes.node(level, start >> level);
        }
        var middle = start + split(length);
        return Hash.ofNode(hash(start, middle), hash(middle, end));
    }

    /** The largest power of two below a length. */
    private static long split(long length) {
        return Long.highestOneBit(length - 1);
    }
}
