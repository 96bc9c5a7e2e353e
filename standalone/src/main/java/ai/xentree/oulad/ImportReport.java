package ai.xentree.oulad;

import java.time.Duration;
import java.util.Locale;

/**
 * What an import took in, whether this run wrote it or an earlier one had.
 *
 * @param modules assessments with at least one attempt
 * @param attempts scored attempts
 * @param rowsWithoutScore rows of studentAssessment.csv that are no attempts
 * @param badRows rows that could not be used, each reported
 * @param refusals commands that a rule did not allow, each reported
 */
public record ImportReport(
        long accounts,
        long teams,
        long memberships,
        long sessions,
        long modules,
        long attempts,
        long rowsWithoutScore,
        long badRows,
        long refusals,
        Duration duration) {

    private static final double MILLIS_A_SECOND = 1_000;

    /** Whether everything in the folder was taken in. */
    public boolean isComplete() {
        return badRows == 0 && refusals == 0;
    }

    /** The report in two sentences. */
    public String summary() {
        return String.format(
                Locale.ROOT,
                "The platform now has %,d accounts, %,d teams, %,d memberships, %,d sessions and %,d attempts at %,d"
                        + " modules from this folder (%.1f s). Left out: %,d rows without score, %,d bad rows,"
                        + " %,d refused commands.",
                accounts,
                teams,
                memberships,
                sessions,
                attempts,
                modules,
                duration.toMillis() / MILLIS_A_SECOND,
                rowsWithoutScore,
                badRows,
                refusals);
    }
}
