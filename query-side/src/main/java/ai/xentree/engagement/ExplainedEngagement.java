package ai.xentree.engagement;

import ai.xentree.core.Refusal;
import ai.xentree.engagement.figures.AdminStatsDashboardResponse;
import ai.xentree.engagement.figures.AdminStatsKPIStat;
import ai.xentree.engagement.figures.AdminStatsSection;
import ai.xentree.stats.Question;
import ai.xentree.stats.explain.ExplainedFigure;
import ai.xentree.stats.explain.Explainer;
import ai.xentree.stats.explain.FigureExplanationResponse;
import ai.xentree.web.json.WireNames;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Explains what the Engagement tab shows. */
record ExplainedEngagement(Question question, Explainer explainer) {

    private static final int FIRST_WEEK = 1;
    private static final int FOURTH_WEEK = 4;

    FigureExplanationResponse answer(ExplainedCell wanted) {
        return switch (wanted.key()) {
            case RETENTION -> cell(Objects.requireNonNull(wanted.cohort()), Objects.requireNonNull(wanted.period()));
            case WEEK_1_RETENTION, WEEK_4_RETENTION, COHORT_MEMBERS -> retention(wanted);
            default -> card(wanted);
        };
    }

    private FigureExplanationResponse card(ExplainedCell wanted) {
        var parts = new DashboardParts(question);
        var cards = dashboard(parts, AdminStatsSection.KPIS).kpis();
        var explanation = new EngagementExplanations(question, parts.window()).explain(wanted.key());
        return explainer.answer(figure(Objects.requireNonNull(cards), wanted), explanation);
    }

    private FigureExplanationResponse retention(ExplainedCell wanted) {
        var shown = dashboard(new DashboardParts(question), AdminStatsSection.RETENTION)
                .retention();
        var explanations = new RetentionExplanations(question);
        return explainer.answer(
                figure(Objects.requireNonNull(shown).analytics().metrics(), wanted),
                switch (wanted.key()) {
                    case WEEK_1_RETENTION -> explanations.share(wanted.key(), FIRST_WEEK);
                    case WEEK_4_RETENTION -> explanations.share(wanted.key(), FOURTH_WEEK);
                    default -> explanations.members();
                });
    }

    private FigureExplanationResponse cell(String cohortName, int period) {
        var explanations = new RetentionExplanations(question);
        var cohort = explanations.cohort(cohortName, period).orElseThrow(() -> Refusal.notFound("The retention cell"));
        return explainer.answer(RetentionExplanations.figure(cohort, period), explanations.cell(cohort, period));
    }

    private static AdminStatsDashboardResponse dashboard(DashboardParts parts, AdminStatsSection section) {
        return AdminStatsDashboardResponse.of(parts, Set.of(section));
    }

    private static ExplainedFigure figure(List<AdminStatsKPIStat> cards, ExplainedCell wanted) {
        var key = WireNames.of(wanted.key());
        return cards.stream()
                .filter(card -> WireNames.of(card.key()).equals(key))
                .map(card -> new ExplainedFigure(
                        key,
                        card.label(),
                        card.value(),
                        card.previousValue(),
                        card.delta(),
                        card.deltaPct(),
                        WireNames.of(card.unit())))
                .findFirst()
                .orElseThrow();
    }
}
