package ai.xentree.impact.figures;

import ai.xentree.impact.LviWeights;
import ai.xentree.stats.figures.Exact;
import ai.xentree.stats.figures.XpiMean;
import java.util.Arrays;
import java.util.List;

/**
 * The key figures of a range, exact.
 *
 * @param value what the learning value index is made of
 */
public record ImpactFigures(
        LearningValue value, Exact lvi, Exact averageXpi, Exact xpiGain, Exact levelsGained, Exact targetsMet) {

    /**
     * Of a population, known by its ordinals.
     *
     * @param xpiAtStart by ordinal, the sum of all skills in 10⁻¹² points
     * @param targetsMet percent
     */
    public static ImpactFigures of(
            ValueColumns columns, int[] population, long[] xpiAtStart, LviWeights weights, Exact targetsMet) {
        var value = LearningValue.of(columns, population);
        var averageXpi = XpiMean.of(population, columns.xpi());
        return new ImpactFigures(
                value,
                value.index(weights),
                averageXpi,
                averageXpi.minus(XpiMean.of(population, xpiAtStart)),
                Exact.of(CefrLevels.gained(population, xpiAtStart, columns.xpi())),
                targetsMet);
    }

    /** As cards, beside the figures of the previous range. */
    List<ImpactKPIItem> beside(ImpactFigures previous) {
        return Arrays.stream(ImpactKPIKey.values())
                .map(key -> ImpactKPIItem.of(key, figure(key), previous.figure(key)))
                .toList();
    }

    private Exact figure(ImpactKPIKey key) {
        return switch (key) {
            case LVI -> lvi;
            case AVERAGE_XPI -> averageXpi;
            case XPI_GAIN -> xpiGain;
            case LEVELS_GAINED -> levelsGained;
            case TARGETS_MET -> targetsMet;
        };
    }
}
