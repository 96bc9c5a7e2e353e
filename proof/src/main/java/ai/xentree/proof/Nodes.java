package ai.xentree.proof;

/** Hashes of the complete subtrees of a tree, however they are kept. */
@FunctionalInterface
public interface Nodes {

    /**
     * The hash above 2<sup>level</sup> leaves, all of which are there.
     *
     * @param level 0 for leaves
     * @param index counted from 0 among the subtrees of that level
     */
    Hash node(int level, long index);
}
