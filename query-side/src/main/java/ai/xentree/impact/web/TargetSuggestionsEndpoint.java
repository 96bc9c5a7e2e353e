package ai.xentree.impact.web;

import ai.xentree.impact.LearningTargetSuggestResponse;
import ai.xentree.impact.TargetStats;
import ai.xentree.stats.StatsQuery;
import ai.xentree.stats.web.StatsParameters;
import ai.xentree.web.access.Access;
import ai.xentree.web.consistency.Freshness;
import ai.xentree.web.consistency.WithoutConsistency;
import ai.xentree.web.openapi.Refuses;
import ai.xentree.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Suggests targets; stores nothing. */
@RestController
@Tag(name = "Admin Stats & Members")
class TargetSuggestionsEndpoint {

    private final TargetStats stats;

    TargetSuggestionsEndpoint(TargetStats stats) {
        this.stats = stats;
    }

    @PostMapping("/api/v1/admin/stats/impact/targets/suggest")
    @WithoutConsistency
    @Access(
            scope = "api:read",
            roles = {"owner", "admin", "manager", "auditor"})
    @Refuses(also = {404, 409})
    @Operation(
            operationId = "suggestTargets",
            summary = "Suggest learning targets",
            description =
                    "For next month, in what lags behind other teams or behind the 90 days before. Takes no body; nothing is"
                            + " stored. Without any suggestion, `reason` says why.")
    ResponseEntity<LearningTargetSuggestResponse> suggest(
            Caller caller,
            @RequestParam(name = "organization_id", required = false) @Nullable UUID organizationId,
            @RequestParam(name = "org_id", required = false) @Nullable UUID orgId,
            @RequestParam(name = "team_id", required = false) @Nullable UUID teamId) {
        var organization = StatsParameters.organization(organizationId, orgId);
        var answer = stats.suggest(new StatsQuery(caller.actor(), organization, teamId, null, null));
        return new Freshness(answer.position(), answer.storedAt()).answer(answer.value());
    }
}
