package ai.xentree.ledger;

/**
 * Where a tile is in the tree. A tile holds the hashes of 256 neighbours; those of level 0 are leaves, those of each further
 * level are the roots of whole tiles of the level below.
 *
 * @param index counted from 0 among the tiles of its level
 */
record TileKey(int level, long index) {

    /** Levels of the tree from one level of tiles to the next. */
    static final int HEIGHT = 8;

    /** Hashes in a whole tile. */
    static final int WIDTH = 1 << HEIGHT;

    /** The name it is kept under. */
    String id() {
        return level + ":" + index;
    }
}
