package ai.xentree.stats.explain;

/**
 * What a figure means.
 *
 * @param words a sentence for people
 * @param formula of the names of its inputs
 * @param people who they are that are behind it
 * @param share what each of them has to do with it, with its unit
 * @param events which events were counted; empty where the figure reads what is kept of each person instead
 */
public record Definition(String words, String formula, String people, String share, String events) {}
