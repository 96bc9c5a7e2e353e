package ai.xentree.progress;

import ai.xentree.core.Refused;
import ai.xentree.progress.figures.ProgressDistributionResponse;
import ai.xentree.progress.figures.ProgressKPIKey;
import ai.xentree.progress.figures.ProgressKPIResponse;
import ai.xentree.progress.figures.ProgressTrendPoint;
import ai.xentree.progress.figures.ProgressTrendResponse;
import ai.xentree.stats.AnswerVersion;
import ai.xentree.stats.NameOrders;
import ai.xentree.stats.Question;
import ai.xentree.stats.Questions;
import ai.xentree.stats.StatsQuery;
import ai.xentree.stats.Versioned;
import ai.xentree.stats.explain.Explainer;
import ai.xentree.stats.explain.FigureExplanationResponse;
import ai.xentree.stats.figures.AdminStatsDateRangeSummary;
import ai.xentree.stats.pages.Answer;
import ai.xentree.web.csv.CsvTable;
import ai.xentree.web.paging.Page;
import java.util.function.Predicate;

/**
 * Answers questions about progress, each wholly from one event position. Where the caller knows the answer of the present
 * version, there is none.
 */
public final class ProgressStats {

    private final Questions questions;
    private final NameOrders names;

    /** Answers these questions; people are sorted by these orders of their names. */
    public ProgressStats(Questions questions, NameOrders names) {
        this.questions = questions;
        this.names = names;
    }

    /**
     * The cards.
     *
     * @param known whether the caller knows the answer of that version
     * @throws Refused where the caller may not see them, or the range is none
     */
    public Answer<Versioned<ProgressKPIResponse>> kpis(StatsQuery query, Predicate<AnswerVersion> known) {
        return questions.answer(
                query, known, question -> ProgressCards.of(question).answer());
    }

    /**
     * Progress by day.
     *
     * @param known whether the caller knows the answer of that version
     * @throws Refused where the caller may not see it, or the range is none
     */
    public Answer<Versioned<ProgressTrendResponse>> trend(StatsQuery query, Predicate<AnswerVersion> known) {
        return questions.answer(query, known, ProgressStats::trend);
    }

    private static ProgressTrendResponse trend(Question question) {
        var range = question.range();
        return new ProgressTrendResponse(
                question.summary(),
                AdminStatsDateRangeSummary.of(range),
                ProgressTrendPoint.of(range, question.modules(range)));
    }

    /**
     * The population by progress.
     *
     * @param known whether the caller knows the answer of that version
     * @throws Refused where the caller may not see it, or the range is none
     */
    public Answer<Versioned<ProgressDistributionResponse>> distribution(
            StatsQuery query, Predicate<AnswerVersion> known) {
        return questions.answer(query, known, ProgressStats::distribution);
    }

    static ProgressDistributionResponse distribution(Question question) {
        var range = question.range();
        return ProgressDistributionResponse.of(
                question.summary(),
                AdminStatsDateRangeSummary.of(range),
                question.scope().roster().population(range),
                question.modules(range));
    }

    /**
     * A page of the members table.
     *
     * @param known whether the caller knows the answer of that version
     * @throws Refused where the caller may not see it, or the range is none
     */
    public Answer<Versioned<ProgressMembersResponse>> members(
            MembersQuery query, Page page, Predicate<AnswerVersion> known) {
        return questions.answer(
                query.stats(), known, question -> new MembersTable(question, query, names.of(question)).page(page));
    }

    /**
     * The members table as a file, whose lines are made while it is written.
     *
     * @throws Refused where the caller may not see it, or the range is none
     */
    public Answer<CsvTable> membersFile(MembersQuery query, Page page) {
        return questions.answer(
                query.stats(), question -> new MembersTable(question, query, names.of(question)).file(page));
    }

    /**
     * What a card is made of.
     *
     * @param known whether the caller knows the answer of that version
     * @throws Refused where the caller may not see it, or the range is none
     */
    public Answer<Versioned<FigureExplanationResponse>> explain(
            StatsQuery query, ProgressKPIKey key, Page page, Predicate<AnswerVersion> known) {
        return questions.answer(query, known, question -> {
            var explanations = new ProgressExplanations(question);
            return new Explainer(question, names.of(question), page)
                    .answer(explanations.figure(key), explanations.explain(key));
        });
    }
}
