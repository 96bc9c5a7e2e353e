package ai.xentree.stats.pages;

import java.util.List;

/**
 * A kind of page that takes up many changes at once, so that history in any order costs one rewriting a batch.
 *
 * @param <C> a change
 */
public interface MergedKind<S, C> extends PageKind<S> {

    /** The page after these changes, given in the order they happened. */
    S merge(S page, List<C> changes);
}
