package ai.xentree.engagement;

import ai.xentree.engagement.figures.AdminStatsCohortRetentionCell;
import ai.xentree.engagement.figures.AdminStatsCohortRetentionRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A cell of the retention table as a line of its own; a cohort without any has one line without period. */
record RetentionLine(
        String cohort,
        LocalDate cohortStartDate,
        int cohortSize,
        @Nullable Integer period,
        @Nullable Integer retainedUsers,
        @Nullable BigDecimal retentionRate) {

    static Stream<RetentionLine> of(AdminStatsCohortRetentionRow row) {
        return row.periods().isEmpty()
                ? Stream.of(new RetentionLine(row.cohort(), row.cohortStartDate(), row.cohortSize(), null, null, null))
                : row.periods().stream().map(cell -> of(row, cell));
    }

    private static RetentionLine of(AdminStatsCohortRetentionRow row, AdminStatsCohortRetentionCell cell) {
        return new RetentionLine(
                row.cohort(),
                row.cohortStartDate(),
                row.cohortSize(),
                cell.period(),
                cell.retainedUsers(),
                cell.retentionRate());
    }
}
