package ai.xentree.engagement.figures;

import ai.xentree.stats.figures.Exact;
import ai.xentree.stats.figures.TrendDirection;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A member's figure beside the previous range and the team.
 *
 * @param deltaPct percent of the previous value; null when that is exactly 0
 * @param teamAverage mean of the same figure over the population in scope, in {@code unit}
 */
public record AdminStatsMemberKPIStat(
        AdminStatsKPIKey key,
        String label,
        BigDecimal value,
        BigDecimal previousValue,
        BigDecimal delta,
        @Nullable BigDecimal deltaPct,
        AdminStatsUnit unit,
        TrendDirection direction,
        @Nullable BigDecimal teamAverage) {

    static AdminStatsMemberKPIStat of(Figure figure, Exact previous, Exact teamAverage) {
        var card = AdminStatsKPIStat.of(figure, previous);
        return new AdminStatsMemberKPIStat(
                card.key(),
                card.label(),
                card.value(),
                card.previousValue(),
                card.delta(),
                card.deltaPct(),
                card.unit(),
                card.direction(),
                teamAverage.rounded(card.unit().decimals()));
    }
}
