package ai.xentree.reference.impact;

import ai.xentree.impact.LearningTarget;
import ai.xentree.reference.history.Scope;
import ai.xentree.reference.history.Span;
import ai.xentree.reference.history.Window;
import ai.xentree.reference.numbers.Fraction;
import ai.xentree.reference.numbers.Json;
import ai.xentree.reference.progress.Metrics;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Targets and whether they are met (semantics.md, section 5: targets). */
public final class Targets {

    private Targets() {}

    /** All in scope, by end date. */
    public static List<Map<String, @Nullable Object>> of(Scope scope) {
        return inScope(scope).stream()
                .sorted(Comparator.comparing(
                                (LearningTarget target) -> target.terms().endDate())
                        .thenComparing(target -> target.id().toString()))
                .map(target -> row(scope, target))
                .toList();
    }

    /** Of the targets that end in the range the share that is met, as known now; 0 to 1. */
    static Fraction met(Window window) {
        var ending = inScope(window.scope()).stream()
                .filter(target -> window.span().dates().contains(target.terms().endDate()))
                .toList();
        var met =
                ending.stream().filter(target -> isMet(window.scope(), target)).count();
        return Fraction.of(met, ending.size());
    }

    /**
     * An organization's include its teams' and users', a team's are its own. Of what a manager manages: those of the teams
     * and of the people who are in one of them now.
     */
    private static List<LearningTarget> inScope(Scope scope) {
        return scope.world().targets(scope.organization().id()).stream()
                .filter(target -> scope.isWholeOrganization() || isTheirs(scope, target))
                .toList();
    }

    private static boolean isTheirs(Scope scope, LearningTarget target) {
        var whose = target.terms().scopeId();
        return switch (target.terms().scope()) {
            case ORGANIZATION -> false;
            case TEAM -> scope.teams().stream().anyMatch(team -> team.id().equals(whose));
            case USER ->
                scope.team() == null
                        && scope.members().isPresent(whose, scope.world().now());
        };
    }

    private static Scope scopeOf(Scope scope, LearningTarget target) {
        var whole = scope.everyone();
        return switch (target.terms().scope()) {
            case ORGANIZATION -> whole;
            case TEAM -> whole.of(target.terms().scopeId());
            case USER -> whole.only(target.terms().scopeId());
        };
    }

    private static Fraction current(Scope scope, LearningTarget target) {
        var terms = target.terms();
        var today = Span.day(scope.world().now());
        var days = new Span(terms.startDate(), terms.endDate());
        return Metrics.upTo(today, terms.metric(), scopeOf(scope, target), days);
    }

    private static boolean isMet(Scope scope, LearningTarget target) {
        return current(scope, target).compareTo(Fraction.of(target.terms().targetValue())) >= 0;
    }

    private static Map<String, @Nullable Object> row(Scope scope, LearningTarget target) {
        var terms = target.terms();
        var unit = Metrics.unit(terms.metric());
        var current = current(scope, target);
        var share = current.over(Fraction.of(terms.targetValue())).atMost(Fraction.ONE);
        return Json.with(
                terms(target),
                Json.object(
                        "scope_name",
                        name(scope, target),
                        "unit",
                        unit,
                        "current_value",
                        current.rounded(unit.decimals()),
                        "progress",
                        share.times(100).rounded(1),
                        "met",
                        isMet(scope, target)));
    }

    private static @Nullable String name(Scope scope, LearningTarget target) {
        var whose = target.terms().scopeId();
        return switch (target.terms().scope()) {
            case ORGANIZATION -> scope.organization().name();
            case TEAM -> scope.organization().team(whose).name();
            case USER -> scope.world().person(whose).fullName();
        };
    }

    private static Map<String, @Nullable Object> terms(LearningTarget target) {
        var terms = target.terms();
        return Json.object(
                "id",
                target.id(),
                "organization_id",
                target.organizationId(),
                "scope",
                terms.scope(),
                "scope_id",
                terms.scopeId(),
                "metric",
                terms.metric(),
                "target_value",
                terms.targetValue(),
                "period",
                terms.period(),
                "start_date",
                terms.startDate(),
                "end_date",
                terms.endDate(),
                "created_by",
                target.createdBy(),
                "created_at",
                target.createdAt(),
                "updated_at",
                target.updatedAt());
    }
}
