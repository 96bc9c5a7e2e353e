package ai.xentree.impact;

import ai.xentree.core.Refused;
import ai.xentree.impact.figures.ImpactKPIKey;
import ai.xentree.impact.figures.ImpactKPIResponse;
import ai.xentree.impact.figures.ImpactLevelProgressionResponse;
import ai.xentree.impact.figures.ImpactTeamBreakdownResponse;
import ai.xentree.impact.figures.ImpactTopPerformersResponse;
import ai.xentree.impact.figures.ImpactTrendResponse;
import ai.xentree.impact.figures.TopPerformersBy;
import ai.xentree.stats.AnswerVersion;
import ai.xentree.stats.NameOrders;
import ai.xentree.stats.Question;
import ai.xentree.stats.Questions;
import ai.xentree.stats.StatsQuery;
import ai.xentree.stats.Versioned;
import ai.xentree.stats.explain.Explainer;
import ai.xentree.stats.explain.FigureExplanationResponse;
import ai.xentree.stats.pages.Answer;
import ai.xentree.web.paging.Page;
import java.util.function.Predicate;

/**
 * Answers questions about impact, each wholly from one event position. Where the caller knows the answer of the present
 * version, there is none.
 */
public final class ImpactStats {

    private final Questions questions;
    private final NameOrders names;

    /** Answers these questions; people are sorted by these orders of their names. */
    public ImpactStats(Questions questions, NameOrders names) {
        this.questions = questions;
        this.names = names;
    }

    /**
     * The Impact cards.
     *
     * @param known whether the caller knows the answer of that version
     * @throws Refused where the caller may not see them, or the range is none
     */
    public Answer<Versioned<ImpactKPIResponse>> kpis(StatsQuery query, Predicate<AnswerVersion> known) {
        return questions.answer(query, known, question -> new KpiCards(question).response());
    }

    /**
     * Impact by week.
     *
     * @param known whether the caller knows the answer of that version
     * @throws Refused where the caller may not see it, or the range is none
     */
    public Answer<Versioned<ImpactTrendResponse>> trend(StatsQuery query, Predicate<AnswerVersion> known) {
        return questions.answer(query, known, question -> new WeeklyTrend(question).response());
    }

    /**
     * The population by level at both ends of the range.
     *
     * @param known whether the caller knows the answer of that version
     * @throws Refused where the caller may not see it, or the range is none
     */
    public Answer<Versioned<ImpactLevelProgressionResponse>> levels(StatsQuery query, Predicate<AnswerVersion> known) {
        return questions.answer(query, known, ImpactStats::levels);
    }

    static ImpactLevelProgressionResponse levels(Question question) {
        var range = question.range();
        var xpi = question.xpi();
        return ImpactLevelProgressionResponse.of(
                question.summary(),
                range,
                question.scope().roster().population(range),
                xpi.atStart(range),
                xpi.atEnd(range));
    }

    /**
     * Impact by team.
     *
     * @param known whether the caller knows the answer of that version
     * @throws Refused where the caller may not see it, or the range is none
     */
    public Answer<Versioned<ImpactTeamBreakdownResponse>> teams(StatsQuery query, Predicate<AnswerVersion> known) {
        return questions.answer(query, known, question -> new TeamBreakdown(question).response());
    }

    /**
     * The ten best of the range.
     *
     * @param known whether the caller knows the answer of that version
     * @throws Refused where the caller may not see them, or the range is none
     */
    public Answer<Versioned<ImpactTopPerformersResponse>> topPerformers(
            StatsQuery query, TopPerformersBy by, Predicate<AnswerVersion> known) {
        return questions.answer(query, known, question -> new TopPerformers(question, by).response());
    }

    /**
     * What a card is made of.
     *
     * @param known whether the caller knows the answer of that version
     * @throws Refused where the caller may not see it, or the range is none
     */
    public Answer<Versioned<FigureExplanationResponse>> explain(
            StatsQuery query, ImpactKPIKey key, Page page, Predicate<AnswerVersion> known) {
        return questions.answer(query, known, question -> {
            var explanations = new ImpactExplanations(question);
            return new Explainer(question, names.of(question), page)
                    .answer(explanations.figure(key), explanations.explain(key));
        });
    }
}
