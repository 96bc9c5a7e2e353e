package ai.xentree.engagement;

import ai.xentree.core.Refused;
import ai.xentree.engagement.figures.AdminStatsDashboardResponse;
import ai.xentree.engagement.figures.AdminStatsSection;
import ai.xentree.engagement.figures.AdminStatsUserDetailResponse;
import ai.xentree.experience.LearnerStreaks;
import ai.xentree.stats.AnswerVersion;
import ai.xentree.stats.NameOrders;
import ai.xentree.stats.Questions;
import ai.xentree.stats.StatsQuery;
import ai.xentree.stats.Versioned;
import ai.xentree.stats.explain.Explainer;
import ai.xentree.stats.explain.FigureExplanationResponse;
import ai.xentree.stats.pages.Answer;
import ai.xentree.web.csv.CsvTable;
import ai.xentree.web.paging.Page;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/** Answers questions about engagement, each wholly from one event position. */
public final class EngagementStats {

    private final Questions questions;
    private final LearnerStreaks streaks;
    private final NameOrders names;

    /** Answers these questions; learners' streaks are asked for, and people are sorted by these orders of their names. */
    public EngagementStats(Questions questions, LearnerStreaks streaks, NameOrders names) {
        this.questions = questions;
        this.streaks = streaks;
        this.names = names;
    }

    /**
     * The engagement dashboard, or nothing where the caller knows it.
     *
     * @param sections what of it is wanted
     * @param known whether the caller knows the answer of that version
     * @throws Refused where the caller may not see it, or the range is none
     */
    public Answer<Versioned<AdminStatsDashboardResponse>> dashboard(
            StatsQuery query, Set<AdminStatsSection> sections, Predicate<AnswerVersion> known) {
        return questions.answer(
                query, known, question -> AdminStatsDashboardResponse.of(new DashboardParts(question), sections));
    }

    /**
     * One section as a file.
     *
     * @throws Refused where the caller may not see it, the range is none, or it is not one section
     */
    public Answer<CsvTable> file(StatsQuery query, Set<AdminStatsSection> sections) {
        var section = DashboardFile.only(sections);
        return questions.answer(query, question -> new DashboardFile(question, names.of(question), section).table());
    }

    /**
     * One member in the same window.
     *
     * @throws Refused where the caller may not see them, or the range is none
     */
    public Answer<AdminStatsUserDetailResponse> member(StatsQuery query, UUID userId) {
        return questions.answer(query, question -> new MemberDetail(question, streaks, userId, query).answer());
    }

    /**
     * What a figure is made of.
     *
     * @param known whether the caller knows the answer of that version
     * @throws Refused where the caller may not see it, the range is none, or there is no such cell
     */
    public Answer<Versioned<FigureExplanationResponse>> explain(
            StatsQuery query, ExplainedCell wanted, Page page, Predicate<AnswerVersion> known) {
        return questions.answer(
                query,
                known,
                question -> new ExplainedEngagement(question, new Explainer(question, names.of(question), page))
                        .answer(wanted));
    }
}
