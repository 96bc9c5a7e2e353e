package ai.xentree.stats;

import ai.xentree.stats.figures.Exact;

/** The figures of metrics for some people over a range (semantics.md, sections 3 to 5). */
interface MetricFigure {

    /** Of one metric, in its unit. */
    Exact of(LearningMetric metric);
}
