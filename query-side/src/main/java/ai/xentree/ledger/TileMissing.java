package ai.xentree.ledger;

/** Thrown where a tile is not there, or holds less than it should: the tree has to be made again. */
final class TileMissing extends RuntimeException {

    TileMissing(TileKey key) {
        super("Tile " + key.id() + " of the tree is missing or too short.");
    }
}
