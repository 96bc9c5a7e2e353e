package ai.xentree.stats.pages;

import java.time.Instant;
import java.util.List;

/** All pages as they were at one position. */
public interface Snapshot extends PageReader {

    /** Position of the last event that the pages show; −1 before the first. */
    long position();

    /** When that event was stored. */
    Instant storedAt();

    /** Pages, in the order asked for. */
    <S> List<S> readAll(List<PageKey<S>> keys);

    @Override
    default <S> S read(PageKey<S> key) {
        return readAll(List.of(key)).getFirst();
    }
}
