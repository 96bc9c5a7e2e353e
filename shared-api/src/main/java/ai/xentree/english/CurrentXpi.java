package ai.xentree.english;

/**
 * A person's proficiency index (semantics.md, section 8).
 *
 * @param value 0 to 100 with 1 decimal
 * @param level by the exact value
 */
public record CurrentXpi(double value, CefrLevel level) {}
