package ai.xentree.stats;

import org.jspecify.annotations.Nullable;

/**
 * An answer of a version.
 *
 * @param value null where whoever asked has it already
 */
public record Versioned<T>(AnswerVersion version, @Nullable T value) {}
