package ai.xentree.progress.web;

import ai.xentree.progress.ObjectiveStats;
import ai.xentree.progress.suggestions.ProgressObjectiveSuggestRequest;
import ai.xentree.progress.suggestions.ProgressObjectiveSuggestResponse;
import ai.xentree.stats.StatsQuery;
import ai.xentree.stats.web.StatsParameters;
import ai.xentree.web.access.Access;
import ai.xentree.web.consistency.Freshness;
import ai.xentree.web.consistency.WithoutConsistency;
import ai.xentree.web.openapi.Refuses;
import ai.xentree.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Suggests objectives; stores nothing. */
@RestController
@Tag(name = "Admin Stats & Members")
class ObjectiveSuggestionsEndpoint {

    private final ObjectiveStats objectives;

    ObjectiveSuggestionsEndpoint(ObjectiveStats objectives) {
        this.objectives = objectives;
    }

    @PostMapping("/api/v1/admin/stats/progress/objectives/suggest")
    @WithoutConsistency
    @Access(
            scope = "api:read",
            roles = {"owner", "admin", "manager", "auditor"})
    @Refuses(also = {404, 409})
    @Operation(
            operationId = "suggestObjectives",
            summary = "Suggest learning objectives (with draft)",
            description =
                    "For the next 90 days, in what lags behind other teams or behind the 90 days before; a draft is completed,"
                            + " never overwritten. Nothing is stored. Without any suggestion, `reason` says why.")
    ResponseEntity<ProgressObjectiveSuggestResponse> suggest(
            Caller caller,
            @RequestParam(name = "organization_id", required = false) @Nullable UUID organizationId,
            @RequestParam(name = "org_id", required = false) @Nullable UUID orgId,
            @RequestParam(name = "team_id", required = false) @Nullable UUID teamId,
            @RequestBody(required = false) @Nullable ProgressObjectiveSuggestRequest request) {
        var organization = StatsParameters.organization(organizationId, orgId);
        var query = new StatsQuery(caller.actor(), organization, teamId, null, null);
        var answer =
                objectives.suggest(query, Objects.requireNonNullElse(request, ProgressObjectiveSuggestRequest.NONE));
        return new Freshness(answer.position(), answer.storedAt()).answer(answer.value());
    }
}
