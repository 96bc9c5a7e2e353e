package ai.xentree.english.evaluation;

/**
 * A mistake, and what would be right.
 *
 * @param original as written or said: the text from {@code offset}, of {@code length}
 * @param corrected what may stand in its place
 * @param offset where it begins, in UTF-16 code units from 0
 * @param length in UTF-16 code units
 */
public record Correction(String original, String corrected, String explanation, int offset, int length) {}
