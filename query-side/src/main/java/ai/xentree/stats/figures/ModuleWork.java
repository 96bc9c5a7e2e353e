package ai.xentree.stats.figures;

import ai.xentree.stats.model.Chunk;
import ai.xentree.stats.model.ModuleAttempts;
import ai.xentree.stats.model.ModuleCompletions;
import ai.xentree.stats.model.ModuleStarts;
import java.util.List;

/**
 * What was done with modules in a range (semantics.md, section 4): by day for the population, by ordinal for every member of
 * the organization.
 *
 * @param days sums over the population on each day
 * @param starts modules each member started
 * @param completedStarts how many of those were completed by the range's end
 * @param completions modules each member completed for the first time
 * @param scores sum of the scores of these
 * @param attempts each member made
 * @param units of scores
 */
@SuppressWarnings("ArrayRecordComponent") // filled once, then only read
public record ModuleWork(
        ModuleDaySums days,
        int[] starts,
        int[] completedStarts,
        int[] completions,
        long[] scores,
        int[] attempts,
        ScoreUnits units) {

    /**
     * Adds up the days of a range.
     *
     * @param members how many people the organization has ever had
     */
    public static ModuleWork of(Range range, List<ModuleColumns> days, int[] population, int members) {
        var work = new ModuleWork(
                ModuleDaySums.none(days.size()),
                new int[members],
                new int[members],
                new int[members],
                new long[members],
                new int[members],
                ScoreUnits.of(days));
        var mask = Masks.of(population, members);
        var end = range.end().toEpochDay();
        for (int day = 0; day < days.size(); day++) {
            var chunks = days.get(day).chunks();
            for (int chunk = 0; chunk < chunks.size(); chunk++) {
                int base = Chunk.WIDE.member(chunk, 0);
                work.add(day, chunks.get(chunk).starts(), base, mask, end);
                work.add(day, chunks.get(chunk).completions(), base, mask);
                work.add(day, chunks.get(chunk).attempts(), base, mask);
            }
        }
        return work;
    }

    private void add(int day, ModuleStarts page, int base, long[] mask, long end) {
        for (int row = 0; row < page.rows(); row++) {
            int member = base + page.slots()[row];
            starts[member]++;
            completedStarts[member] += page.completedOn()[row] <= end ? 1 : 0;
            days.starts()[day] += 1 & mask[member];
        }
    }

    private void add(int day, ModuleCompletions page, int base, long[] mask) {
        for (int row = 0; row < page.rows(); row++) {
            int member = base + page.slots()[row];
            var score = units.score(page.tenths().at(row), page.tasks().at(row));
            completions[member]++;
            scores[member] = Math.addExact(scores[member], score);
            days.completions()[day] += 1 & mask[member];
            days.scores()[day] = Math.addExact(days.scores()[day], score & mask[member]);
        }
    }

    private void add(int day, ModuleAttempts page, int base, long[] mask) {
        for (int row = 0; row < page.rows(); row++) {
            int member = base + page.slots()[row];
            int count = page.counts().at(row);
            attempts[member] += count;
            days.attempts()[day] += count & mask[member];
        }
    }
}
