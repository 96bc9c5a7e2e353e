package ai.xentree.progress;

import ai.xentree.core.Refused;
import ai.xentree.progress.figures.ProgressDistributionResponse;
import ai.xentree.progress.figures.ProgressTrendPoint;
import ai.xentree.progress.figures.ProgressTrendResponse;
import ai.xentree.stats.AnswerVersion;
import ai.xentree.stats.Question;
import ai.xentree.stats.Questions;
import ai.xentree.stats.StatsQuery;
import ai.xentree.stats.Versioned;
import ai.xentree.stats.figures.AdminStatsDateRangeSummary;
import ai.xentree.stats.pages.Answer;
import java.util.function.Predicate;

/**
 * Answers questions about progress, each wholly from one event position. Where the caller knows the answer of the present
 * version, there is none.
 */
public final class ProgressStats {

    private final Questions questions;

    /** Answers these questions. */
    public ProgressStats(Questions questions) {
        this.questions = questions;
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

    private static ProgressDistributionResponse distribution(Question question) {
        var range = question.range();
        return ProgressDistributionResponse.of(
                question.summary(),
                AdminStatsDateRangeSummary.of(range),
                question.scope().roster().population(range),
                question.modules(range));
    }
}
