package ai.xentree.stats;

import ai.xentree.stats.figures.Exact;
import ai.xentree.stats.figures.PersonSums;
import ai.xentree.stats.figures.Range;
import ai.xentree.stats.figures.Window;
import ai.xentree.stats.figures.XpiMean;
import ai.xentree.stats.model.Membership;
import ai.xentree.stats.model.PersonXpi;
import java.util.UUID;

/** The figures of one person who belongs to the population of an organization, found without adding up everybody's. */
final class PersonFigure implements MetricFigure {

    private static final int[] ONE = {0};

    private final OrganizationPages columns;
    private final Range range;
    private final UUID userId;
    private final Membership membership;

    PersonFigure(OrganizationPages columns, Range range, UUID userId, Membership membership) {
        this.columns = columns;
        this.range = range;
        this.userId = userId;
        this.membership = membership;
    }

    @Override
    public Exact of(LearningMetric metric) {
        int member = membership.ordinal();
        return switch (metric) {
            case LEARNING_HOURS -> Window.hours(PersonSums.seconds(columns.days(range), member));
            case MODULES_COMPLETED -> Exact.of(PersonSums.completions(columns.modules(range), member));
            case AVERAGE_SCORE -> PersonSums.averageScore(columns.modules(range), member);
            case AVERAGE_XPI -> XpiMean.of(ONE, new long[] {xpi()});
            case ACTIVE_MEMBERS, RETENTION_WEEK_4 -> Exact.ZERO; // mean nothing for one person
        };
    }

    private long xpi() {
        return new PersonXpi(columns.pages(), userId).at(membership.stays().held(range.closes()));
    }
}
