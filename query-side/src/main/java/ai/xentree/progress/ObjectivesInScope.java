package ai.xentree.progress;

import ai.xentree.stats.Question;
import ai.xentree.stats.Scope;
import ai.xentree.stats.model.GoalPages;
import java.util.stream.Stream;

/**
 * The objectives in the scope of a question: of an organization all of them, teams' too; of a team its own; of a manager who
 * names no team those of the teams they manage.
 */
record ObjectivesInScope(Question question) {

    Stream<LearningObjective> all() {
        var scope = question.scope();
        return question.pages().readAll(GoalPages.objectives(scope.organizationId())).stream()
                .flatMap(page -> page.objectives().values().stream())
                .filter(objective -> scope.whole() || isOfTeam(scope, objective));
    }

    private static boolean isOfTeam(Scope scope, LearningObjective objective) {
        return scope.teams().stream().anyMatch(team -> team.teamId().equals(objective.teamId()));
    }
}
