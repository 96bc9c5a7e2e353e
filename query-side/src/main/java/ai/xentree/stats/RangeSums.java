package ai.xentree.stats;

import ai.xentree.stats.figures.CompletionSums;
import ai.xentree.stats.figures.Learning;
import ai.xentree.stats.figures.Range;
import ai.xentree.stats.figures.Weeks;
import org.springframework.data.util.Lazy;

/**
 * What everyone who was ever a member of an organization did in a range, by ordinal: each part is added up when it is asked for
 * first.
 */
final class RangeSums {

    private static final int[] NOBODY = {};

    private final Lazy<Learning> learning;
    private final Lazy<CompletionSums> modules;
    private final Lazy<long[]> xpi;
    private final Lazy<Weeks> weeks;

    RangeSums(OrganizationPages columns, XpiColumns xpi, Range range) {
        this.learning = Lazy.of(() -> Learning.of(columns.days(range), NOBODY, columns.members()));
        this.modules = Lazy.of(() -> CompletionSums.of(columns.modules(range), columns.members()));
        this.xpi = Lazy.of(() -> xpi.atEnd(range));
        this.weeks = Lazy.of(
                () -> columns.weeks(range.start().toEpochDay(), range.end().toEpochDay()));
    }

    Learning learning() {
        return learning.get();
    }

    CompletionSums modules() {
        return modules.get();
    }

    /** XPI at the range's end, as {@link XpiColumns#atEnd} has it. */
    long[] xpi() {
        return xpi.get();
    }

    /** Who began a session in which of the weeks that touch the range. */
    Weeks weeks() {
        return weeks.get();
    }
}
