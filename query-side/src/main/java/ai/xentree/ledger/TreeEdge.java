package ai.xentree.ledger;

import ai.xentree.proof.Hash;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The right edge of the tree, where it grows: the unfinished tile of each level. */
final class TreeEdge {

    private final List<byte[]> unfinished = new ArrayList<>();
    private final Map<TileKey, byte[]> finished = new HashMap<>();
    private long size;
    private long sizeWritten;

    /** The edge of a tree that has no leaves yet. */
    TreeEdge() {}

    /**
     * The edge of a tree of that size.
     *
     * @throws TileMissing if that is not what was kept
     */
    static TreeEdge of(Tiles tiles, long size) {
        var edge = new TreeEdge();
        edge.size = size;
        edge.sizeWritten = size;
        for (int level = 0; count(size, level) > 0; level++) {
            var bytes = new byte[TileKey.WIDTH * Hash.BYTES];
            var hashes = (int) (count(size, level) % TileKey.WIDTH);
            if (hashes > 0) {
                var key = new TileKey(level, count(size, level) / TileKey.WIDTH);
                var kept = tiles.find(key).orElseThrow(() -> new TileMissing(key));
                if (kept.length < hashes * Hash.BYTES) {
                    throw new TileMissing(key);
                }
                System.arraycopy(kept, 0, bytes, 0, hashes * Hash.BYTES);
            }
            edge.unfinished.add(bytes);
        }
        return edge;
    }

    /** Leaves of the tree. */
    long size() {
        return size;
    }

    void append(Hash leaf) {
        size++;
        put(0, leaf);
    }

    private void put(int level, Hash hash) {
        if (unfinished.size() == level) {
            unfinished.add(new byte[TileKey.WIDTH * Hash.BYTES]);
        }
        var bytes = unfinished.get(level);
        var place = count(size, level) - 1;
        hash.writeTo(bytes, (int) (place % TileKey.WIDTH) * Hash.BYTES);
        if ((place + 1) % TileKey.WIDTH == 0) {
            finished.put(new TileKey(level, place / TileKey.WIDTH), bytes.clone());
            put(level + 1, root(bytes));
        }
    }

    /** The tiles that changed since they were last asked for. */
    Map<TileKey, byte[]> changed() {
        var changed = new HashMap<>(finished);
        for (int level = 0; level < unfinished.size(); level++) {
            var count = count(size, level);
            var hashes = (int) (count % TileKey.WIDTH);
            if (hashes > 0 && count != count(sizeWritten, level)) {
                changed.put(
                        new TileKey(level, count / TileKey.WIDTH),
                        Arrays.copyOf(unfinished.get(level), hashes * Hash.BYTES));
            }
        }
        finished.clear();
        sizeWritten = size;
        return changed;
    }

    /** How many hashes that level of tiles holds. */
    private static long count(long size, int level) {
        var shift = level * TileKey.HEIGHT;
        return shift < Long.SIZE ? size >>> shift : 0;
    }

    private static Hash root(byte[] wholeTile) {
        var hashes = new ArrayList<Hash>();
        for (int i = 0; i < TileKey.WIDTH; i++) {
            hashes.add(Hash.at(wholeTile, i * Hash.BYTES));
        }
        while (hashes.size() > 1) {
            for (int i = 0; i < hashes.size() / 2; i++) {
                hashes.set(i, Hash.ofNode(hashes.get(2 * i), hashes.get(2 * i + 1)));
            }
            hashes.subList(hashes.size() / 2, hashes.size()).clear();
        }
        return hashes.getFirst();
    }
}
