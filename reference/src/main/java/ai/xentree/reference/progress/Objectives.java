package ai.xentree.reference.progress;

import ai.xentree.progress.KeyResult;
import ai.xentree.progress.LearningObjective;
import ai.xentree.reference.history.Scope;
import ai.xentree.reference.numbers.Fraction;
import ai.xentree.reference.numbers.Json;
import ai.xentree.reference.numbers.Texts;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Objectives and how they are doing now (semantics.md, section 4: objectives). */
public final class Objectives {

    private static final Comparator<LearningObjective> LISTED = Comparator.comparing(LearningObjective::dueDate)
            .thenComparing(LearningObjective::title, Texts.BY_CODE_POINT)
            .thenComparing(objective -> objective.id().toString());

    private Objectives() {}

    /** All that are listed, of that status only if one is given. */
    public static List<Map<String, @Nullable Object>> of(Scope scope, boolean archivedToo, @Nullable String status) {
        return inScope(scope).stream()
                .filter(objective -> archivedToo || objective.archivedAt() == null)
                .sorted(LISTED)
                .map(objective -> Judgement.now(objective, scopeOf(scope, objective)))
                .filter(judgement -> status == null || judgement.status().equals(status))
                .map(Objectives::row)
                .toList();
    }

    /** Of an organization all, its teams' too; of a team its own; of what a manager manages those of the teams. */
    static List<LearningObjective> inScope(Scope scope) {
        return scope.world().objectives(scope.organization().id()).stream()
                .filter(objective -> scope.isWholeOrganization() || isOf(objective.teamId(), scope))
                .toList();
    }

    private static boolean isOf(@Nullable UUID teamId, Scope scope) {
        return scope.teams().stream().anyMatch(team -> team.id().equals(teamId));
    }

    /** Whose figures an objective is measured by. */
    static Scope scopeOf(Scope scope, LearningObjective objective) {
        var whole = scope.everyone();
        return objective.teamId() == null ? whole : whole.of(objective.teamId());
    }

    private static Map<String, @Nullable Object> row(Judgement judgement) {
        var objective = judgement.objective();
        var owner = objective.ownerUserId();
        var team = judgement.scope().team();
        return Json.with(
                terms(objective),
                Json.object(
                        "team_name",
                        team == null ? null : team.name(),
                        "owner_name",
                        owner == null
                                ? null
                                : judgement.scope().world().person(owner).fullName(),
                        "key_results",
                        objective.keyResults().stream()
                                .map(result -> row(judgement, result))
                                .toList(),
                        "progress",
                        percent(judgement.progress()),
                        "elapsed",
                        percent(judgement.elapsed()),
                        "status",
                        judgement.status()));
    }

    private static Map<String, @Nullable Object> terms(LearningObjective objective) {
        return Json.object(
                "id",
                objective.id(),
                "organization_id",
                objective.organizationId(),
                "team_id",
                objective.teamId(),
                "owner_user_id",
                objective.ownerUserId(),
                "title",
                objective.title(),
                "description",
                objective.description(),
                "start_date",
                objective.startDate(),
                "due_date",
                objective.dueDate(),
                "archived",
                objective.archivedAt() != null,
                "archived_at",
                objective.archivedAt(),
                "created_by",
                objective.createdBy(),
                "created_at",
                objective.createdAt(),
                "updated_at",
                objective.updatedAt());
    }

    private static Map<String, @Nullable Object> row(Judgement judgement, KeyResult result) {
        var unit = Metrics.unit(result.metric());
        var baseline = result.baselineValue();
        return Json.object(
                "id",
                result.id(),
                "title",
                result.title(),
                "metric",
                result.metric(),
                "unit",
                unit,
                "baseline_value",
                result.measured() ? Fraction.of(baseline).rounded(unit.decimals()) : baseline,
                "target_value",
                result.targetValue(),
                "current_value",
                judgement.current(result).rounded(unit.decimals()),
                "progress",
                percent(judgement.progress(result)));
    }

    private static BigDecimal percent(Fraction share) {
        return share.times(100).rounded(1);
    }
}
