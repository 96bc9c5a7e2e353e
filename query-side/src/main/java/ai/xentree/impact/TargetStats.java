package ai.xentree.impact;

import ai.xentree.core.Refused;
import ai.xentree.stats.AnswerVersion;
import ai.xentree.stats.Metrics;
import ai.xentree.stats.Question;
import ai.xentree.stats.Questions;
import ai.xentree.stats.StatsQuery;
import ai.xentree.stats.Versioned;
import ai.xentree.stats.pages.Answer;
import ai.xentree.web.paging.Page;
import ai.xentree.web.paging.PageResponse;
import java.util.Comparator;
import java.util.function.Predicate;

/** Answers questions about targets, each wholly from one event position. */
public final class TargetStats {

    private static final Comparator<LearningTarget> BY_END = Comparator.comparing(
                    (LearningTarget target) -> target.terms().endDate())
            .thenComparing(target -> target.id().toString());

    private final Questions questions;

    /** Answers these questions. */
    public TargetStats(Questions questions) {
        this.questions = questions;
    }

    /**
     * A page of the targets in scope, the earliest end first.
     *
     * @param known whether the caller knows the answer of that version
     * @throws Refused where the caller may not see them
     */
    public Answer<Versioned<PageResponse<LearningTargetResponse>>> targets(
            TargetsQuery query, Page page, Predicate<AnswerVersion> known) {
        return questions.answer(query.stats(), known, question -> targets(question, query, page));
    }

    private static PageResponse<LearningTargetResponse> targets(Question question, TargetsQuery query, Page page) {
        var wanted = new VisibleTargets(question)
                .all()
                .filter(target -> query.wants(target.terms()))
                .sorted(BY_END)
                .toList();
        var progress = new TargetProgress(question.pages(), question.metrics());
        var rows = wanted.stream()
                .skip(page.offset())
                .limit(page.limit())
                .map(progress::show)
                .toList();
        return PageResponse.of(page, rows, wanted.size());
    }

    /**
     * Suggests targets for next month.
     *
     * @throws Refused where the caller may not see what they rest on
     */
    public Answer<LearningTargetSuggestResponse> suggest(StatsQuery query) {
        return questions.answer(query, question -> new TargetSuggestions(question).response());
    }

    /** How a target is doing; for those who ask from inside. */
    LearningTargetResponse show(ShowTarget query) {
        return questions.inside(
                pages -> new TargetProgress(pages, new Metrics(pages, query.at().toEpochMilli())).show(query.target()));
    }
}
