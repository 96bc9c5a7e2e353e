package ai.xentree.impact.figures;

import ai.xentree.stats.model.Person.Profile;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of the best.
 *
 * @param rank counts from 1
 * @param teamName the team asked for, else the first by name of their present teams
 * @param lvi points with one decimal, like {@code xpiGain}
 */
public record ImpactTopPerformerItem(
        int rank,
        UUID userId,
        String username,
        @Nullable String fullName,
        @Nullable String avatarUrl,
        @Nullable String teamName,
        BigDecimal lvi,
        BigDecimal xpiGain,
        BigDecimal learningHours) {

    private static final int HOURS_DECIMALS = 2;

    /**
     * Of someone.
     *
     * @param member their ordinal
     */
    public static ImpactTopPerformerItem of(
            int rank, UUID userId, Profile profile, @Nullable String teamName, PersonalValue values, int member) {
        var points = ImpactKPIUnit.POINTS.decimals();
        return new ImpactTopPerformerItem(
                rank,
                userId,
                profile.usernameOr(userId),
                profile.fullName(),
                profile.avatarUrl(),
                teamName,
                values.index(member).rounded(points),
                values.gain(member).rounded(points),
                values.hours(member).rounded(HOURS_DECIMALS));
    }
}
