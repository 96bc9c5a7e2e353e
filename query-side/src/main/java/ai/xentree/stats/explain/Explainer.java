package ai.xentree.stats.explain;

import ai.xentree.stats.MemberNames;
import ai.xentree.stats.Question;
import ai.xentree.stats.figures.AdminStatsDateRangeSummary;
import ai.xentree.web.paging.Page;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;

/** Puts an explanation into words and pages: only the people of the page that is wanted are read. */
public record Explainer(Question question, MemberNames names, Page page) {

    /** The answer about a figure. */
    public FigureExplanationResponse answer(ExplainedFigure figure, Explanation explanation) {
        var definition = explanation.definition();
        int count = explanation.people().cardinality();
        return new FigureExplanationResponse(
                question.summary(),
                AdminStatsDateRangeSummary.of(question.range()),
                figure,
                definition.words(),
                definition.formula(),
                explanation.inputs(),
                definition.people(),
                definition.share(),
                definition.events(),
                count,
                explanation.events(),
                people(explanation),
                page.number(),
                page.limit(),
                page.pages(count));
    }

    private List<ExplainedPerson> people(Explanation explanation) {
        var userIds = question.columns().people();
        return Arrays.stream(names.byUsername(explanation.people()))
                .skip(page.offset())
                .limit(page.limit())
                .mapToObj(member -> person(member, userIds, explanation))
                .toList();
    }

    private ExplainedPerson person(int member, IntFunction<UUID> userIds, Explanation explanation) {
        var called = names.of(member);
        return new ExplainedPerson(
                userIds.apply(member),
                called.username(),
                called.fullName(),
                called.email(),
                explanation.share().apply(member));
    }
}
