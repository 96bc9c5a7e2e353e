package ai.xentree.stats.pages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** All pages as they were at one position. */
public final class Snapshot implements PageReader {

    private final Marker marker;
    private final PageStore store;
    private final PageCache cache;
    private boolean loadedSome;

    Snapshot(Marker marker, PageStore store, PageCache cache) {
        this.marker = marker;
        this.store = store;
        this.cache = cache;
    }

    /** Position of the last event that the pages show; −1 before the first. */
    public long position() {
        return marker.position();
    }

    /** When that event was stored. */
    public Instant storedAt() {
        return marker.storedAt();
    }

    @Override
    public <S> S read(PageKey<S> key) {
        return readAll(List.of(key)).getFirst();
    }

    /** Pages, in the order asked for. */
    public <S> List<S> readAll(List<PageKey<S>> keys) {
        var found = versions(keys);
        var pages = new ArrayList<S>(keys.size());
        keys.forEach(key -> pages.add(page(key, found)));
        return pages;
    }

    Marker marker() {
        return marker;
    }

    /** Whether anything came from the database, where it may have been of another building of the pages. */
    boolean loadedSome() {
        return loadedSome;
    }

    /** Versions by id. */
    Map<String, Version<?>> versions(List<? extends PageKey<?>> keys) {
        var found = new HashMap<String, Version<?>>();
        var missing = new ArrayList<PageKey<?>>();
        for (var key : keys) {
            cache.find(key.id(), marker)
                    .ifPresentOrElse(version -> found.put(key.id(), version), () -> missing.add(key));
        }
        if (!missing.isEmpty()) {
            var loaded = store.load(missing, marker.position());
            loadedSome = true;
            cache.keep(loaded, marker);
            found.putAll(loaded);
        }
        return found;
    }

    @SuppressWarnings("unchecked") // an id is of one kind only
    static <S> Version<S> version(PageKey<S> key, Map<String, Version<?>> found) {
        return (Version<S>) Objects.requireNonNull(found.get(key.id()));
    }

    private static <S> S page(PageKey<S> key, Map<String, Version<?>> found) {
        return version(key, found).page();
    }
}
