package ai.xentree.impact.web;

import ai.xentree.impact.LVIWeightResponse;
import ai.xentree.stats.Question;
import ai.xentree.stats.Questions;
import ai.xentree.stats.StatsQuery;
import ai.xentree.stats.web.StatsParameters;
import ai.xentree.web.access.Access;
import ai.xentree.web.consistency.Freshness;
import ai.xentree.web.openapi.Refuses;
import ai.xentree.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows what the learning value index is weighed by, to those who see it. */
@RestController
@Tag(name = "Admin Stats & Members")
class LviWeightsViewsEndpoint {

    private final Questions questions;

    LviWeightsViewsEndpoint(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/api/v1/admin/stats/impact/lvi-weights")
    @Access(
            scope = "api:read",
            roles = {"owner", "admin", "manager", "auditor"})
    @Refuses(also = 404)
    @Operation(operationId = "getLviWeights", summary = "Get LVI weights")
    ResponseEntity<LVIWeightResponse> get(
            @RequestParam(name = "organization_id", required = false) @Nullable UUID organizationId,
            @RequestParam(name = "org_id", required = false) @Nullable UUID orgId,
            @RequestParam(name = "as_of", required = false) @Nullable Instant asOf,
            Caller caller) {
        var named = StatsParameters.organization(organizationId, orgId);
        var query = new StatsQuery(caller.actor(), named, null, null, null, asOf);
        var answer = questions.answer(query, LviWeightsViewsEndpoint::shown);
        return new Freshness(answer.position(), answer.storedAt()).answer(answer.value());
    }

    private static LVIWeightResponse shown(Question question) {
        return LVIWeightResponse.of(
                question.scope().organizationId(), question.choices().weights());
    }
}
