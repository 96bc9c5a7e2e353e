package ai.xentree.stats.pages;

/** Where a page is: its document's id is all one ever looks it up by. */
public record PageKey<S>(PageKind<S> kind, String id) {}
