package ai.xentree.ledger;

import ai.xentree.projection.ProjectionPositions;
import ai.xentree.projection.ProjectionPositions.Position;
import ai.xentree.proof.MerkleTree;

/** The tree as far as it has grown, whichever program lets it grow. */
final class Ledger {

    /** What its position is kept under. */
    static final String NAME = "ledger";

    /** Counts up whenever the same events would make another tree; one of another version is made again. */
    static final int VERSION = 1;

    private final Tiles tiles;
    private final ProjectionPositions positions;

    Ledger(Tiles tiles, ProjectionPositions positions) {
        this.tiles = tiles;
        this.positions = positions;
    }

    /** Events that the tree covers: positions 1 to this. */
    long size() {
        return positions
                .find(NAME)
                .filter(position -> position.version() == VERSION)
                .map(Position::position)
                .map(position -> Math.max(0, position))
                .orElse(0L);
    }

    /** The tree over the first so many events; reading it fails with {@link TileMissing} where it has not grown that far. */
    MerkleTree tree(long size) {
        return new MerkleTree(size, new TiledNodes(tiles));
    }
}
