package ai.xentree.stats.pages;

import ai.xentree.projection.OvertakenException;
import ai.xentree.projection.ReadModelPlace;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bson.types.ObjectId;

/** The pages of one read model: read at whole positions, written a batch at a time by one writer. */
public final class Pages implements PublishedPages {

    private static final int PATIENCE = 100;

    private final PageStore store;
    private final MarkerStore markers;
    private final PageCache cache;
    private final Consumer<Publication> news;
    private final ObjectId writer = new ObjectId();

    /**
     * Pages in a collection of their own; what is published of them is in another, named after it.
     *
     * @param cacheBytes how much memory pages may take that were read or written before
     */
    public Pages(ReadModelPlace place, String collection, long cacheBytes) {
        this(place, collection, cacheBytes, publication -> {});
    }

    /**
     * The same, telling what is published.
     *
     * @param news hears of every write after it; must neither fail nor wait
     */
    public Pages(ReadModelPlace place, String collection, long cacheBytes, Consumer<Publication> news) {
        this.news = news;
        this.store = new PageStore(place, collection);
        this.markers = new MarkerStore(place, marker(collection));
        this.cache = new PageCache(cacheBytes);
    }

    /** The collections that such pages take. */
    public static List<String> collections(String collection) {
        return List.of(marker(collection), collection);
    }

    /** What in them depends on who wrote them, and on how events fell into batches. */
    public static Map<String, Set<String>> byBatches(String collection) {
        return Map.of(collection, VersionedDocument.BY_BATCHES, marker(collection), MarkerStore.BY_BATCHES);
    }

    private static String marker(String collection) {
        return collection + "_published";
    }

    @Override
    public <T> Answer<T> read(Function<Snapshot, T> question) {
        for (int attempt = 1; ; attempt++) {
            var snapshot = snapshot(markers.find().orElseGet(() -> Marker.beginning(writer)));
            try {
                var value = question.apply(snapshot);
                if (!snapshot.loadedSome() || stillOfThatBuild(snapshot)) {
                    return new Answer<>(value, snapshot.position(), snapshot.storedAt());
                }
            } catch (PageOvertaken e) {
                if (attempt == PATIENCE) {
                    throw new IllegalStateException("Pages are rewritten more quickly than they can be read.", e);
                }
            }
        }
    }

    /**
     * Begins to write on top of what is published. Whoever else has begun before cannot publish any more.
     *
     * @throws OvertakenException if another writer begins at the same moment
     */
    public PageBatch begin() {
        var published = snapshot(markers.claim(writer));
        if (published.position() == Marker.NONE) {
            store.prepare();
        }
        // Where the last writer was stopped right after it had published.
        store.forgetBefore(published.marker().renewed(), published.position());
        return new PageBatch(published, store, markers, cache, news);
    }

    /** Forgets everything. */
    public void clear() {
        markers.clear();
        store.clear();
        cache.clear();
    }

    private PublishedSnapshot snapshot(Marker marker) {
        cache.advance(marker);
        return new PublishedSnapshot(marker, store, cache);
    }

    private boolean stillOfThatBuild(PublishedSnapshot snapshot) {
        return snapshot.position() == Marker.NONE
                || markers.find()
                        .filter(now -> now.build().equals(snapshot.marker().build()))
                        .isPresent();
    }
}
