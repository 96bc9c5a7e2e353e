package ai.xentree.impact;

import java.time.Instant;

/**
 * Asks the query side how a target is doing at an instant (semantics.md, section 5), from all that is given here and whether or
 * not the read models know it (yet); answered with a {@link LearningTargetResponse} without {@code action}. Its current value
 * is as in {@link ai.xentree.stats.FindMetricFigures} of its population over its days; the name is that of now, null where the
 * read models know none. Nothing is checked: whoever asks has seen to it that it is for someone who may see the target.
 *
 * @param at not in the future
 */
public record ShowTarget(LearningTarget target, Instant at) {}
