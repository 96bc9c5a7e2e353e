package ai.xentree.progress.figures;

import ai.xentree.stats.figures.ModuleWork;
import ai.xentree.stats.figures.Range;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One UTC day of progress.
 *
 * @param modulesCompleted first completions
 * @param taskAttempts submissions, pending ones too
 * @param averageScore of that day's first completions (points 0–100, one decimal); null without one
 */
public record ProgressTrendPoint(
        LocalDate date,
        long modulesStarted,
        long modulesCompleted,
        long taskAttempts,
        @Nullable BigDecimal averageScore) {

    /** Every day of a range. */
    public static List<ProgressTrendPoint> of(Range range, ModuleWork work) {
        return IntStream.range(0, range.days())
                .mapToObj(day -> of(range.start().plusDays(day), day, work))
                .toList();
    }

    private static ProgressTrendPoint of(LocalDate date, int day, ModuleWork work) {
        var sums = work.days();
        var completions = sums.completions()[day];
        return new ProgressTrendPoint(
                date,
                sums.starts()[day],
                completions,
                sums.attempts()[day],
                AverageScore.of(work.units(), sums.scores()[day], completions));
    }
}
