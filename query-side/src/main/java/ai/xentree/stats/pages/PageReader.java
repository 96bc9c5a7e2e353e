package ai.xentree.stats.pages;

/** Where pages are read, all of them as of one moment. */
public interface PageReader {

    /** A page. */
    <S> S read(PageKey<S> key);
}
