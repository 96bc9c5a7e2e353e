package ai.xentree.oulad;

import ai.xentree.console.Count;
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
                "The platform now has %s, %s, %s, %s and %s at %s from this folder (%.1f s). Left out: %s, %s, %s.",
                Count.of(accounts, "account"),
                Count.of(teams, "team"),
                Count.of(memberships, "membership"),
                Count.of(sessions, "session"),
                Count.of(attempts, "attempt"),
                Count.of(modules, "module"),
                duration.toMillis() / MILLIS_A_SECOND,
                Count.of(rowsWithoutScore, "row without score", "rows without score"),
                Count.of(badRows, "bad row"),
                Count.of(refusals, "refused command"));
    }
}
