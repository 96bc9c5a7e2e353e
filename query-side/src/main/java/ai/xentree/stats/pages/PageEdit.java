package ai.xentree.stats.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a batch does to one page. */
sealed interface PageEdit<S> {

    PageKey<S> key();

    S apply(S before);

    /** The page's new version; empty if it is as it was and nobody has left another one behind that was never published. */
    default Optional<Replacement<S>> replace(Map<String, Version<?>> before, long position) {
        var old = PublishedSnapshot.version(key(), before);
        var page = apply(old.page());
        return page.equals(old.page()) && old.head() == old.position()
                ? Optional.empty()
                : Optional.of(
                        new Replacement<>(key().id(), old, new Version<>(key().kind(), page, position, position)));
    }

    @SuppressWarnings("unchecked") // an id is of one kind only
    static <S> S pageOf(Rewrite<?> rewrite, PageKey<S> key) {
        assert rewrite.key().equals(key);
        return (S) rewrite.page();
    }

    /** The whole page is another. */
    record Rewrite<S>(PageKey<S> key, S page) implements PageEdit<S> {

        @Override
        public S apply(S before) {
            return page;
        }
    }

    /** Changes are merged into the page. */
    record Merge<S, C>(PageKey<S> key, MergedKind<S, C> kind, List<C> changes) implements PageEdit<S> {

        Merge(PageKey<S> key, MergedKind<S, C> kind) {
            this(key, kind, new ArrayList<>());
        }

        @SuppressWarnings("unchecked") // an id is of one kind only
        static <S, C> Merge<S, C> of(MergedKind<S, C> kind, PageEdit<?> edit) {
            assert edit.key().kind().equals(kind);
            return (Merge<S, C>) edit;
        }

        void add(C change) {
            changes.add(change);
        }

        @Override
        public S apply(S before) {
            return kind.merge(before, changes);
        }
    }
}
