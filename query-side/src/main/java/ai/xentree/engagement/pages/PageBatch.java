package ai.xentree.engagement.pages;

import ai.xentree.projection.OvertakenException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Changes to pages on top of what is published, collected in memory and written once. */
public final class PageBatch {

    private final Snapshot published;
    private final PageStore store;
    private final MarkerStore markers;
    private final PageCache cache;
    private final Map<String, PageEdit<?>> edits = new LinkedHashMap<>();

    PageBatch(Snapshot published, PageStore store, MarkerStore markers, PageCache cache) {
        this.published = published;
        this.store = store;
        this.markers = markers;
        this.cache = cache;
    }

    /** Position of the last event that is published; it and those before must not be taken up again. */
    public long published() {
        return published.position();
    }

    /** A page as the batch has left it so far; not for a page that is merged. */
    public <S> S read(PageKey<S> key) {
        return edits.get(key.id()) instanceof PageEdit.Rewrite<?> rewrite
                ? PageEdit.pageOf(rewrite, key)
                : readPublished(key);
    }

    private <S> S readPublished(PageKey<S> key) {
        try {
            return published.read(key);
        } catch (PageOvertaken e) {
            throw overtaken(e);
        }
    }

    /** Only another writer can have published while this one writes. */
    private static OvertakenException overtaken(PageOvertaken e) {
        var overtaken = new OvertakenException("the page");
        overtaken.initCause(e);
        return overtaken;
    }

    /** Rewrites a page. */
    public <S> void write(PageKey<S> key, S page) {
        edits.put(key.id(), new PageEdit.Rewrite<>(key, page));
    }

    /** Takes a change up, to be merged into its page at the end. */
    public <S, C> void change(MergedKind<S, C> kind, String id, C change) {
        PageEdit.Merge.of(kind, edits.computeIfAbsent(id, i -> new PageEdit.Merge<>(new PageKey<>(kind, i), kind)))
                .add(change);
    }

    /**
     * Writes everything and publishes it.
     *
     * @param position of the last event taken up
     * @param storedAt when that event was stored
     * @throws OvertakenException if another writer has begun, or published, meanwhile
     */
    public void flush(long position, Instant storedAt) {
        if (position <= published.position()) {
            return;
        }
        try {
            var replacements = replacements(position);
            markers.confirm(published.marker());
            store.write(replacements);
            Map<String, Version<?>> written = new HashMap<>();
            replacements.forEach(replacement -> written.put(replacement.id(), replacement.after()));
            var marker = published.marker().advance(position, storedAt, written.keySet());
            markers.publish(published.marker(), marker);
            cache.publish(written, published.marker(), marker);
        } catch (PageOvertaken e) {
            cache.clear();
            throw overtaken(e);
        } catch (RuntimeException | Error e) {
            cache.clear(); // it may hold heads that are no longer those of the documents
            throw e;
        }
    }

    private List<Replacement<?>> replacements(long position) {
        var before =
                published.versions(edits.values().stream().map(PageEdit::key).toList());
        var replacements = new ArrayList<Replacement<?>>();
        edits.values().forEach(edit -> edit.replace(before, position).ifPresent(replacements::add));
        return replacements;
    }
}
