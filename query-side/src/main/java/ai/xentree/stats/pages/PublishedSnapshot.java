package ai.xentree.stats.pages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** All pages of one read model, as they were published at one position. */
final class PublishedSnapshot implements Snapshot {

    private final Marker marker;
    private final PageStore store;
    private final PageCache cache;
    private boolean loadedSome;

    PublishedSnapshot(Marker marker, PageStore store, PageCache cache) {
        this.marker = marker;
        this.store = store;
        this.cache = cache;
    }

    @Override
    public long position() {
        return marker.position();
    }

    @Override
    public Instant storedAt() {
        return marker.storedAt();
    }

    @Override
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
