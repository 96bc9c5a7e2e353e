package ai.xentree.stats;

import ai.xentree.stats.figures.Exact;
import ai.xentree.stats.figures.Range;
import ai.xentree.stats.pages.Snapshot;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The figures of metrics, all of one event position. For one question: what was added up for one is kept for the next. */
public final class Metrics {

    private final Snapshot pages;
    private final long now;
    private final LocalDate today;
    private final Map<UUID, OrganizationMetrics> organizations = new HashMap<>();

    /**
     * At an instant.
     *
     * @param now milliseconds since 1970-01-01T00:00Z
     */
    public Metrics(Snapshot pages, long now) {
        this.pages = pages;
        this.now = now;
        this.today = LocalDate.ofInstant(Instant.ofEpochMilli(now), ZoneOffset.UTC);
    }

    /** The UTC day of that instant. */
    public LocalDate today() {
        return today;
    }

    /**
     * The figure of a metric in its unit, over the days from one to another or to today (semantics.md, section 4); 0 before they
     * begin, and of those of whom nothing is known. Nothing is checked.
     */
    public Exact figure(Population population, LearningMetric metric, LocalDate start, LocalDate end) {
        if (start.isAfter(today)) {
            return Exact.ZERO;
        }
        var range = new Range(start, end.isAfter(today) ? today : end);
        return organizations
                .computeIfAbsent(population.organizationId(), id -> new OrganizationMetrics(pages, id, now))
                .figure(population, metric, range);
    }
}
