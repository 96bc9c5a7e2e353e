/**
 * How writing and speaking are evaluated: here by {@code local}, without a network and deterministically, or by any
 * OpenAI-compatible endpoint, with {@code local} to fall back on.
 */
@NullMarked
package ai.xentree.english.evaluation;

import org.jspecify.annotations.NullMarked;
