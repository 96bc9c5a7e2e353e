package ai.xentree.stats.pages;

import ai.xentree.projection.OvertakenException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Changes to pages on top of what is published, collected in memory and written once. */
public final class PageBatch implements PageReader {

    private final PublishedSnapshot published;
    private final PageStore store;
    private final MarkerStore markers;
    private final PageCache cache;
    private final Consumer<Publication> news;
    private final Map<String, PageEdit<?>> edits = new LinkedHashMap<>();
    private final Map<String, Object> read = new HashMap<>();
    private final Map<String, PageKey<?>> renewed = new HashMap<>();

    PageBatch(
            PublishedSnapshot published,
            PageStore store,
            MarkerStore markers,
            PageCache cache,
            Consumer<Publication> news) {
        this.published = published;
        this.store = store;
        this.markers = markers;
        this.cache = cache;
        this.news = news;
    }

    /** Position of the last event that is published; it and those before must not be taken up again. */
    public long published() {
        return published.position();
    }

    /** Reads pages that are going to be asked for, in one go. */
    public void expect(List<? extends PageKey<?>> keys) {
        var missing = keys.stream()
                .filter(key -> !read.containsKey(key.id()) && !edits.containsKey(key.id()))
                .toList();
        if (!missing.isEmpty()) {
            versions(missing).forEach((id, version) -> read.put(id, version.page()));
        }
    }

    /** A page as the batch has left it so far; not for a page that is merged. */
    @Override
    @SuppressWarnings("unchecked") // an id is of one kind only
    public <S> S read(PageKey<S> key) {
        if (edits.get(key.id()) instanceof PageEdit.Rewrite<?> rewrite) {
            return PageEdit.pageOf(rewrite, key);
        }
        var known = read.get(key.id());
        if (known == null) {
            expect(List.of(key));
            known = Objects.requireNonNull(read.get(key.id()));
        }
        return (S) known;
    }

    private Map<String, Version<?>> versions(List<? extends PageKey<?>> keys) {
        try {
            return published.versions(keys);
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

    /** Has a page written again at the end though it may be as it was, and no version before kept. */
    public void renew(PageKey<?> key) {
        renewed.put(key.id(), key);
    }

    /** Takes a change up, to be merged into its page at the end. */
    public <S, C> void change(MergedKind<S, C> kind, String id, C change) {
        changes(kind, id).accept(change);
    }

    /** Where further changes of one page are taken up, for callers who have many of them. */
    public <S, C> Consumer<C> changes(MergedKind<S, C> kind, String id) {
        return PageEdit.Merge.of(
                kind, edits.computeIfAbsent(id, i -> new PageEdit.Merge<>(new PageKey<>(kind, i), kind)))::add;
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
            var ids = replacements.stream().map(Replacement::id).toList();
            var withoutBefore = ids.stream().filter(renewed::containsKey).toList();
            var marker = published.marker().advance(position, storedAt, ids, withoutBefore);
            markers.publish(published.marker(), marker);
            store.forgetBefore(withoutBefore, position);
            cache.publish(replacements, published.marker(), marker);
            news.accept(new Publication(position, storedAt, ids));
        } catch (PageOvertaken e) {
            cache.clear();
            throw overtaken(e);
        } catch (RuntimeException | Error e) {
            cache.clear(); // it may hold heads that are no longer those of the documents
            throw e;
        }
    }

    private List<Replacement<?>> replacements(long position) {
        var keys = Stream.concat(edits.values().stream().map(PageEdit::key), renewed.values().stream());
        var before = published.versions(keys.toList());
        var replacements = new ArrayList<Replacement<?>>();
        edits.values().forEach(edit -> edit.replace(before, position).ifPresent(replacements::add));
        var rewritten = replacements.stream().map(Replacement::id).collect(Collectors.toSet());
        renewed.values().stream()
                .filter(key -> !rewritten.contains(key.id()))
                .forEach(key -> again(key, before, position).ifPresent(replacements::add));
        return replacements;
    }

    /** The same page as a new version; none where there is no page. */
    private static <S> Optional<Replacement<S>> again(PageKey<S> key, Map<String, Version<?>> before, long position) {
        var old = PublishedSnapshot.version(key, before);
        return old.head() == Marker.NONE
                ? Optional.empty()
                : Optional.of(
                        new Replacement<>(key.id(), old, new Version<>(key.kind(), old.page(), position, position)));
    }
}
