package ai.xentree.stats.pages;

/** A page about to be rewritten: what it was at the published position and what it becomes. */
record Replacement<S>(String id, Version<S> before, Version<S> after) {}
