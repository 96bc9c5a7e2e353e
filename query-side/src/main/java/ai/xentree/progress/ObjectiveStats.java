package ai.xentree.progress;

import ai.xentree.core.CodePointOrder;
import ai.xentree.core.Refusal;
import ai.xentree.core.Refused;
import ai.xentree.progress.suggestions.ObjectiveSuggestions;
import ai.xentree.progress.suggestions.ProgressObjectiveSuggestRequest;
import ai.xentree.progress.suggestions.ProgressObjectiveSuggestResponse;
import ai.xentree.stats.AnswerVersion;
import ai.xentree.stats.Question;
import ai.xentree.stats.Questions;
import ai.xentree.stats.StatsQuery;
import ai.xentree.stats.Versioned;
import ai.xentree.stats.pages.Answer;
import ai.xentree.web.paging.Page;
import ai.xentree.web.paging.PageResponse;
import java.util.Comparator;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Answers questions about objectives, each wholly from one event position. */
public final class ObjectiveStats {

    private static final Comparator<LearningObjective> BY_DUE_DATE = Comparator.comparing(LearningObjective::dueDate)
            .thenComparing(LearningObjective::title, CodePointOrder.INSTANCE)
            .thenComparing(objective -> objective.id().toString(), CodePointOrder.INSTANCE);

    private final Questions questions;

    /** Answers these questions. */
    public ObjectiveStats(Questions questions) {
        this.questions = questions;
    }

    /**
     * A page of the objectives in scope, the earliest due first; nothing where the caller knows it.
     *
     * @param known whether the caller knows the answer of that version
     * @throws Refused where the caller may not see them
     */
    public Answer<Versioned<PageResponse<ProgressObjectiveResponse>>> objectives(
            ObjectivesQuery query, Page page, Predicate<AnswerVersion> known) {
        return questions.answer(query.stats(), known, question -> objectives(question, query, page));
    }

    /** Only those that are shown are judged, unless it depends on that which are. */
    private static PageResponse<ProgressObjectiveResponse> objectives(
            Question question, ObjectivesQuery query, Page page) {
        var wanted = new ObjectivesInScope(question)
                .all()
                .filter(query::wants)
                .sorted(BY_DUE_DATE)
                .toList();
        var judge = ObjectiveJudge.at(question.pages(), question.now());
        if (query.status() == null) {
            var shown = judged(judge, wanted.stream().skip(page.offset()).limit(page.limit()));
            return response(question, page, shown, wanted.size());
        }
        var found = judged(judge, wanted.stream()).filter(query::wants).toList();
        return response(question, page, found.stream().skip(page.offset()).limit(page.limit()), found.size());
    }

    private static Stream<JudgedObjective> judged(ObjectiveJudge judge, Stream<LearningObjective> objectives) {
        return objectives.map(objective -> new JudgedObjective(objective, judge.judge(objective)));
    }

    private static PageResponse<ProgressObjectiveResponse> response(
            Question question, Page page, Stream<JudgedObjective> shown, int total) {
        return PageResponse.of(
                page, shown.map(judged -> judged.shown(question.pages())).toList(), total);
    }

    /**
     * Suggests objectives.
     *
     * @throws Refused where the caller may not see what they rest on, or the draft contradicts the question
     */
    public Answer<ProgressObjectiveSuggestResponse> suggest(StatsQuery query, ProgressObjectiveSuggestRequest request) {
        var teamId = request.teamId();
        if (teamId != null && query.teamId() != null && !teamId.equals(query.teamId())) {
            throw Refusal.invalid("draft.team_id", "must be the same as team_id where both are given");
        }
        var asked = teamId == null ? query : query.ofTeam(teamId);
        return questions.answer(asked, question -> new ObjectiveSuggestions(question, request).response());
    }

    /** How an objective is doing; for those who ask from inside. */
    ProgressObjectiveResponse show(ShowObjective query) {
        return questions.inside(pages -> {
            var judge = ObjectiveJudge.at(pages, query.at().toEpochMilli());
            return new JudgedObjective(query.objective(), judge.judge(query.objective())).shown(pages);
        });
    }
}
