package ai.xentree.ledger;

import ai.xentree.projection.ReadModelPlace;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;

/**
 * The tree's hashes, kept beside the read models: like those they can always be made again from the events. A tile may hold
 * more than is counted, never less; the same events make the same tiles.
 */
final class Tiles {

    private static final String HASHES = "hashes";

    private final ReadModelPlace place;

    Tiles(ReadModelPlace place) {
        this.place = place;
    }

    Optional<byte[]> find(TileKey key) {
        return Optional.ofNullable(
                        collection().find(Filters.eq("_id", key.id())).first())
                .map(document -> document.get(HASHES, Binary.class).getData());
    }

    void save(Map<TileKey, byte[]> tiles) {
        var writes = tiles.entrySet().stream()
                .map(tile -> new ReplaceOneModel<>(
                        Filters.eq("_id", tile.getKey().id()),
                        new Document("_id", tile.getKey().id()).append(HASHES, new Binary(tile.getValue())),
                        new ReplaceOptions().upsert(true)))
                .toList();
        if (!writes.isEmpty()) {
            collection().bulkWrite(writes);
        }
    }

    private MongoCollection<Document> collection() {
        return place.getCollection("ledger_tiles");
    }
}
