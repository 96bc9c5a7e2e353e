package ai.xentree.impact;

import ai.xentree.projection.ReadModelFreshness;
import ai.xentree.stats.Questions;
import ai.xentree.stats.StatsQuery;
import ai.xentree.stats.web.StatsParameters;
import ai.xentree.web.access.Access;
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

    private final LviWeightsViews weights;
    private final Questions questions;
    private final ReadModelFreshness freshness;

    LviWeightsViewsEndpoint(LviWeightsViews weights, Questions questions, ReadModelFreshness freshness) {
        this.weights = weights;
        this.questions = questions;
        this.freshness = freshness;
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
        StatsParameters.refuseAsOf(asOf);
        var named = StatsParameters.organization(organizationId, orgId);
        var fresh = freshness.of(LviWeightsProjection.NAME);
        var organization = questions
                .answer(
                        new StatsQuery(caller.actor(), named, null, null, null),
                        question -> question.scope().organizationId())
                .value();
        return fresh.answer(LVIWeightResponse.of(organization, weights.of(organization)));
    }
}
