package ai.xentree.stats.pages;

import org.bson.Document;

/**
 * How pages of one kind are kept.
 *
 * @param <S> what is on a page; never changed once made
 */
public interface PageKind<S> {

    /** A page that nobody has written yet. */
    S absent();

    /** Reads a page. */
    S decode(Document document);

    /** Writes a page. */
    Document encode(S page);

    /** About how many bytes of memory a page takes. */
    int weight(S page);
}
