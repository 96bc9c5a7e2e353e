package ai.xentree.engagement.figures;

import ai.xentree.english.CefrLevel;
import ai.xentree.english.Points;
import ai.xentree.stats.figures.AdminStatsDateRangeSummary;
import ai.xentree.stats.figures.AdminStatsOrganizationSummary;
import ai.xentree.stats.figures.Window;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * One member in the same window.
 *
 * @param sessions the last 50 in the range, newest first
 * @param xpi points 0–100, one decimal, at the range's end
 * @param xpiLevel its CEFR level
 */
public record AdminStatsUserDetailResponse(
        AdminStatsOrganizationSummary organization,
        AdminStatsDateRangeSummary dateRange,
        AdminStatsMemberDirectoryRow member,
        List<AdminStatsMemberKPIStat> kpis,
        AdminStatsPulse pulse,
        AdminStatsTeamPulse teamPulse,
        List<AdminStatsTrendPoint> trend,
        List<AdminStatsUserSession> sessions,
        BigDecimal xpi,
        CefrLevel xpiLevel) {

    /**
     * What it is made of.
     *
     * @param one the member in the range, {@code before} in the previous one
     * @param streaks sum of the population's streaks (days)
     */
    public record Parts(
            AdminStatsOrganizationSummary organization,
            AdminStatsMemberDirectoryRow member,
            Window window,
            OneMember one,
            OneMember before,
            long streaks,
            AdminStatsTeamPulse teamPulse,
            Points xpi,
            List<AdminStatsUserSession> sessions) {}

    /** Works everything out. */
    public static AdminStatsUserDetailResponse of(Parts parts) {
        var window = parts.window();
        var one = parts.one();
        return new AdminStatsUserDetailResponse(
                parts.organization(),
                AdminStatsDateRangeSummary.of(window.range()),
                parts.member(),
                cards(parts),
                AdminStatsPulse.of(window.range(), one.daySeconds(), one.daySessions()),
                parts.teamPulse(),
                AdminStatsTrendPoint.of(window, one.daySeconds()),
                parts.sessions(),
                parts.xpi().rounded(),
                parts.xpi().level());
    }

    private static List<AdminStatsMemberKPIStat> cards(Parts parts) {
        var figures = parts.one().figures();
        var before = parts.before().figures();
        var averages = new Averages(parts.window(), parts.streaks()).all();
        var cards = new ArrayList<AdminStatsMemberKPIStat>();
        for (int i = 0; i < figures.size(); i++) {
            cards.add(AdminStatsMemberKPIStat.of(figures.get(i), before.get(i).value(), averages.get(i)));
        }
        return cards;
    }
}
