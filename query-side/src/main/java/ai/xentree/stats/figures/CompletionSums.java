package ai.xentree.stats.figures;

import ai.xentree.stats.model.Chunk;
import ai.xentree.stats.model.ModuleCompletions;
import java.util.List;

/**
 * The modules that every member of an organization completed for the first time in a range (semantics.md, section 4), by ordinal.
 *
 * @param completions how many
 * @param scores sum of the scores of these
 * @param units of scores
 */
@SuppressWarnings("ArrayRecordComponent") // filled once, then only read
public record CompletionSums(int[] completions, long[] scores, ScoreUnits units) {

    /**
     * Adds up the days of a range.
     *
     * @param members how many people the organization has ever had
     */
    public static CompletionSums of(List<ModuleColumns> days, int members) {
        var sums = new CompletionSums(new int[members], new long[members], ScoreUnits.of(days));
        for (var day : days) {
            for (int chunk = 0; chunk < day.chunks().size(); chunk++) {
                sums.add(day.chunks().get(chunk).completions(), Chunk.WIDE.member(chunk, 0));
            }
        }
        return sums;
    }

    private void add(ModuleCompletions page, int base) {
        for (int row = 0; row < page.rows(); row++) {
            int member = base + page.slots()[row];
            var score = units.score(page.tenths().at(row), page.tasks().at(row));
            completions[member]++;
            scores[member] = Math.addExact(scores[member], score);
        }
    }
}
