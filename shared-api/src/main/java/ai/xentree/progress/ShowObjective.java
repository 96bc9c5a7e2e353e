package ai.xentree.progress;

import java.time.Instant;

/**
 * Asks the query side how an objective is doing at an instant (semantics.md, section 4), from all that is given here and
 * whether or not the read models know it (yet); answered with a {@link ProgressObjectiveResponse}. A key result's current value
 * is as in {@link ai.xentree.stats.FindMetricFigures} of the objective's team or organization over its days; names are those
 * of now, null where the read models know none. Nothing is checked: whoever asks has seen to it that it is for someone who may
 * see the objective.
 *
 * @param at not in the future
 */
public record ShowObjective(LearningObjective objective, Instant at) {}
