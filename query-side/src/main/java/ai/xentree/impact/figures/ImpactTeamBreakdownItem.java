package ai.xentree.impact.figures;

import ai.xentree.impact.LviWeights;
import ai.xentree.stats.figures.Exact;
import ai.xentree.stats.figures.Window;
import ai.xentree.stats.figures.XpiMean;
import ai.xentree.stats.model.Organization.Team;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One team.
 *
 * @param teamId null for people in no team, like {@code teamName}
 * @param memberCount population in the range
 * @param lvi points with one decimal, like {@code averageXpi}
 * @param completionRate percent with one decimal
 */
public record ImpactTeamBreakdownItem(
        @Nullable UUID teamId,
        @Nullable String teamName,
        int memberCount,
        BigDecimal lvi,
        BigDecimal averageXpi,
        BigDecimal totalLearningHours,
        BigDecimal completionRate) {

    private static final int HOURS_DECIMALS = 2;

    /**
     * Of a team's population, known by its ordinals.
     *
     * @param team null for people in no team
     */
    public static ImpactTeamBreakdownItem of(
            @Nullable Team team, ValueColumns columns, int[] population, LviWeights weights) {
        var points = ImpactKPIUnit.POINTS.decimals();
        var seconds = Arrays.stream(population)
                .mapToLong(member -> columns.seconds()[member])
                .sum();
        return new ImpactTeamBreakdownItem(
                team == null ? null : team.teamId(),
                team == null ? null : team.name(),
                population.length,
                LearningValue.of(columns, population).index(weights).rounded(points),
                XpiMean.of(population, columns.xpi()).rounded(points),
                Window.hours(seconds).rounded(HOURS_DECIMALS),
                completionRate(columns, population).rounded(ImpactKPIUnit.PERCENT.decimals()));
    }

    private static Exact completionRate(ValueColumns columns, int[] population) {
        long starts = 0;
        long completed = 0;
        for (int member : population) {
            starts += columns.starts()[member];
            completed += columns.completed()[member];
        }
        return Exact.ratio(completed, starts).times(100);
    }
}
