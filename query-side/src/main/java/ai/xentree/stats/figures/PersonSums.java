package ai.xentree.stats.figures;

import ai.xentree.stats.model.Chunk;
import ai.xentree.stats.model.DayPage;
import ai.xentree.stats.model.ModuleCompletions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** What one member of an organization did in a range; members are known by their ordinals. */
public final class PersonSums {

    private static final int TENTHS = 10;

    private PersonSums() {}

    /** Learning time (seconds). */
    public static long seconds(List<DayColumns> days, int member) {
        int chunk = Chunk.WIDE.of(member);
        return days.stream()
                .mapToLong(day -> seconds(day.chunks().get(chunk), Chunk.WIDE.slot(member)))
                .sum();
    }

    private static long seconds(DayPage page, int slot) {
        int row = Arrays.binarySearch(page.slots(), (char) slot);
        return row < 0 ? 0 : page.seconds().at(row);
    }

    /** Modules completed for the first time. */
    public static long completions(List<ModuleColumns> days, int member) {
        return completed(days, member).size();
    }

    /** The mean of their scores in points; 0 of none. */
    public static Exact averageScore(List<ModuleColumns> days, int member) {
        var scores = completed(days, member);
        return scores.stream().reduce(Exact.ZERO, Exact::plus).dividedBy(Exact.of(scores.size()));
    }

    private static List<Exact> completed(List<ModuleColumns> days, int member) {
        int chunk = Chunk.WIDE.of(member);
        return days.stream()
                .map(day -> day.chunks().get(chunk).completions())
                .flatMap(page -> rows(page, Chunk.WIDE.slot(member))
                        .mapToObj(row -> Exact.ratio(
                                page.tenths().at(row),
                                (long) TENTHS * page.tasks().at(row))))
                .toList();
    }

    private static IntStream rows(ModuleCompletions page, int slot) {
        return IntStream.range(0, page.rows()).filter(row -> page.slots()[row] == slot);
    }
}
