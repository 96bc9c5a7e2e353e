package ai.xentree.stats.folding;

import ai.xentree.stats.pages.MergedKind;
import ai.xentree.stats.pages.PageBatch;
import ai.xentree.stats.pages.PageKey;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Where the changes of each page of a kind go, because naming a page takes longer than what is done to it. */
final class PageChanges<S, C> {

    private static final int CHUNK_BITS = 28;

    /** Odd, so that no two numbers become one; without it the days of a month would fall into one place of the map. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final PageBatch pages;
    private final MergedKind<S, C> kind;
    private final Map<Long, Consumer<C>> known = new HashMap<>();

    PageChanges(PageBatch pages, MergedKind<S, C> kind) {
        this.pages = pages;
        this.kind = kind;
    }

    /**
     * The changes of one page.
     *
     * @param time a number of the day, week, … that tells it from the kind's other pages, like {@code chunk}
     */
    Consumer<C> of(long time, int chunk, Supplier<PageKey<S>> page) {
        return known.computeIfAbsent(
                (time << CHUNK_BITS | chunk) * SPREAD,
                place -> pages.changes(kind, page.get().id()));
    }
}
