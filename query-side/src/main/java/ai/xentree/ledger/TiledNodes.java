package ai.xentree.ledger;

import ai.xentree.proof.Hash;
import ai.xentree.proof.Nodes;
import java.util.HashMap;
import java.util.Map;

/** The nodes of the tree, read from tiles: each tile once, and the levels inside a tile worked out. For one answer. */
final class TiledNodes implements Nodes {

    private final Tiles tiles;
    private final Map<TileKey, byte[]> known = new HashMap<>();

    TiledNodes(Tiles tiles) {
        this.tiles = tiles;
    }

    @Override
    public Hash node(int level, long index) {
        var above = level % TileKey.HEIGHT;
        var first = index << above;
        var key = new TileKey(level / TileKey.HEIGHT, first / TileKey.WIDTH);
        return within(key, above, (int) (first % TileKey.WIDTH));
    }

    /** The hash above 2<sup>levels</sup> neighbours of a tile. */
    private Hash within(TileKey key, int levels, int first) {
        if (levels > 0) {
            var half = 1 << (levels - 1);
            return Hash.ofNode(within(key, levels - 1, first), within(key, levels - 1, first + half));
        }
        var hashes =
                known.computeIfAbsent(key, wanted -> tiles.find(wanted).orElseThrow(() -> new TileMissing(wanted)));
        if (hashes.length < (first + 1) * Hash.BYTES) {
            throw new TileMissing(key);
        }
        return Hash.at(hashes, first * Hash.BYTES);
    }
}
