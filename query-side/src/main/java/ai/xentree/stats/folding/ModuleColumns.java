package ai.xentree.stats.folding;

import ai.xentree.stats.model.Attempt;
import ai.xentree.stats.model.AttemptPage;
import ai.xentree.stats.model.Chunk;
import ai.xentree.stats.model.Membership;
import ai.xentree.stats.model.ModuleDay;
import ai.xentree.stats.model.ModuleDay.Act;
import ai.xentree.stats.model.StatsPages;
import ai.xentree.stats.pages.PageBatch;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;

/** Takes up what members do with modules in the columns of their organizations. */
final class ModuleColumns {

    private final PageBatch pages;
    private final Map<UUID, Columns> organizations = new HashMap<>();

    ModuleColumns(PageBatch pages) {
        this.pages = pages;
    }

    private record Columns(PageChanges<ModuleDay, Act> days, PageChanges<AttemptPage, Attempt.Change> quarters) {}

    /**
     * Counts something on a day.
     *
     * @param day since 1970-01-01
     * @param act of the member in that slot
     */
    void count(Membership membership, long day, IntFunction<Act> act) {
        int chunk = Chunk.WIDE.of(membership.ordinal());
        columns(membership)
                .days()
                .of(day, chunk, () -> StatsPages.moduleDay(membership.organizationId(), day, chunk))
                .accept(act.apply(Chunk.WIDE.slot(membership.ordinal())));
    }

    /**
     * Lists an attempt, or what became of it.
     *
     * @param day on which it was made (days since 1970-01-01)
     * @param change of the member in that slot
     */
    void list(Membership membership, long day, IntFunction<Attempt.Change> change) {
        int chunk = Chunk.FINE.of(membership.ordinal());
        var date = LocalDate.ofEpochDay(day);
        var quarter = date.getYear() * 4L + date.get(IsoFields.QUARTER_OF_YEAR);
        columns(membership)
                .quarters()
                .of(quarter, chunk, () -> StatsPages.attempts(membership.organizationId(), date, chunk))
                .accept(change.apply(Chunk.FINE.slot(membership.ordinal())));
    }

    private Columns columns(Membership membership) {
        return organizations.computeIfAbsent(
                membership.organizationId(),
                id -> new Columns(
                        new PageChanges<>(pages, StatsPages.MODULE_DAY),
                        new PageChanges<>(pages, StatsPages.ATTEMPTS)));
    }
}
