package ai.xentree.english;

import org.jspecify.annotations.Nullable;

/**
 * The answer to regenerating a task.
 *
 * @param previousVariant the variant shown so far, from 1
 * @param variant the one shown from now on
 * @param attempts submissions to the task, over all variants
 * @param bestScore the best of their scores, 0 to 100; null for none
 */
public record ShownVariant(
        int previousVariant,
        int variant,
        int attempts,
        @Nullable Double bestScore) {}
