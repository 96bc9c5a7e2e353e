package ai.xentree.impact;

import ai.xentree.stats.Question;
import ai.xentree.stats.Scope;
import ai.xentree.stats.model.GoalPages;
import ai.xentree.stats.model.Membership;
import ai.xentree.stats.model.StatsPages;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The targets in the scope of a question (semantics.md, section 5): of an organization all of them, of a team its own. A manager
 * who names no team sees those of the teams they manage, and of the people who are in these now.
 */
final class VisibleTargets {

    private final Question question;
    private final Scope scope;
    private final Set<UUID> teams;

    VisibleTargets(Question question) {
        this.question = question;
        this.scope = question.scope();
        this.teams = scope.teams().stream().map(team -> team.teamId()).collect(Collectors.toUnmodifiableSet());
    }

    Stream<LearningTarget> all() {
        return question.pages().readAll(GoalPages.targets(scope.organizationId())).stream()
                .flatMap(page -> page.targets().values().stream())
                .filter(target -> scope.whole() || visible(target.terms()));
    }

    private boolean visible(TargetTerms terms) {
        return switch (terms.scope()) {
            case ORGANIZATION -> false;
            case TEAM -> teams.contains(terms.scopeId());
            case USER -> scope.team() == null && inTeamOfTheirs(terms.scopeId());
        };
    }

    private boolean inTeamOfTheirs(UUID userId) {
        return question.pages().read(StatsPages.person(userId)).membership(scope.organizationId()).stream()
                .anyMatch(this::inTeamOfTheirs);
    }

    private boolean inTeamOfTheirs(Membership membership) {
        return teams.stream().anyMatch(team -> membership.team(team).contain(question.now()));
    }
}
