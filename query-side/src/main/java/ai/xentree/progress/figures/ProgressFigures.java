package ai.xentree.progress.figures;

import ai.xentree.stats.figures.Exact;
import ai.xentree.stats.figures.ModuleWork;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The key figures by the list of semantics.md, section 4, exact. */
public final class ProgressFigures {

    private ProgressFigures() {}

    /** Those that are made of what a population did with modules. */
    public static Map<ProgressKPIKey, Exact> ofModules(int[] population, ModuleWork work) {
        var sums = work.days();
        var completed = Arrays.stream(population)
                .mapToLong(member -> work.completedStarts()[member])
                .sum();
        var figures = new EnumMap<ProgressKPIKey, Exact>(ProgressKPIKey.class);
        figures.put(ProgressKPIKey.MODULES_STARTED, Exact.of(sums.allStarts()));
        figures.put(ProgressKPIKey.MODULES_COMPLETED, Exact.of(sums.allCompletions()));
        figures.put(
                ProgressKPIKey.COMPLETION_RATE,
                Exact.ratio(completed, sums.allStarts()).times(100));
        figures.put(ProgressKPIKey.AVERAGE_SCORE, work.units().mean(sums.allScores(), sums.allCompletions()));
        figures.put(ProgressKPIKey.TASK_ATTEMPTS, Exact.of(sums.allAttempts()));
        return figures;
    }

    /** Figures beside those of the previous range, in the order of the keys. */
    public static List<ProgressKPIItem> compare(
            Map<ProgressKPIKey, Exact> figures, Map<ProgressKPIKey, Exact> previous) {
        return figures.entrySet().stream()
                .map(figure -> ProgressKPIItem.of(
                        figure.getKey(), figure.getValue(), previous.getOrDefault(figure.getKey(), Exact.ZERO)))
                .toList();
    }
}
