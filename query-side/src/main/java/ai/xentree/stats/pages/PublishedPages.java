package ai.xentree.stats.pages;

import java.util.function.Function;

/** Pages that are read at whole positions. */
@FunctionalInterface
public interface PublishedPages {

    /**
     * Asks a question, all of which is answered from one position. It may be asked several times over, while pages are
     * rewritten more quickly than they can be read.
     */
    <T> Answer<T> read(Function<Snapshot, T> question);
}
