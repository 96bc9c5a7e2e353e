package ai.xentree.inactivity;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows how long members may be without activity. */
@RestController
@Tag(name = "Admin Stats & Members")
class InactivityPolicyViewsEndpoint {

    private final Questions questions;
    private final InactivityDefaults defaults;

    InactivityPolicyViewsEndpoint(Questions questions, InactivityDefaults defaults) {
        this.questions = questions;
        this.defaults = defaults;
    }

    @GetMapping("/api/v1/admin/stats/inactivity")
    @Access(
            scope = "api:read",
            roles = {"owner", "admin", "manager", "auditor"})
    @Refuses(also = 404)
    @Operation(
            operationId = "getInactivityPolicy",
            summary = "Get the inactivity policy",
            description = "After how many days without activity members are at risk.")
    ResponseEntity<InactivityPolicyResponse> get(
            @RequestParam(name = "organization_id", required = false) @Nullable UUID organizationId,
            @RequestParam(name = "org_id", required = false) @Nullable UUID orgId,
            Caller caller) {
        var named = StatsParameters.organization(organizationId, orgId);
        var query = new StatsQuery(caller.actor(), named, null, null, null);
        var answer = questions.answer(query, this::shown);
        return new Freshness(answer.position(), answer.storedAt()).answer(answer.value());
    }

    private InactivityPolicyResponse shown(Question question) {
        var organization = question.scope().organizationId();
        var chosen = question.choices().inactivity();
        return chosen == null
                ? InactivityPolicyResponse.ofDefault(organization, defaults.defaultDays())
                : InactivityPolicyResponse.of(organization, chosen);
    }
}
