package ai.xentree.engagement.web;

import ai.xentree.core.Refusal;
import ai.xentree.engagement.EngagementStats;
import ai.xentree.engagement.figures.AdminStatsDashboardResponse;
import ai.xentree.engagement.figures.AdminStatsSection;
import ai.xentree.engagement.figures.AdminStatsUserDetailResponse;
import ai.xentree.stats.StatsQuery;
import ai.xentree.stats.pages.Answer;
import ai.xentree.stats.web.KnownAnswers;
import ai.xentree.stats.web.StatsParameters;
import ai.xentree.web.access.Access;
import ai.xentree.web.consistency.Freshness;
import ai.xentree.web.openapi.Refuses;
import ai.xentree.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Engagement for those who run an organization: the dashboard, and one member in the same window. */
@RestController
@Tag(name = "Admin Stats & Members")
class EngagementStatsEndpoint {

    private final EngagementStats stats;

    EngagementStatsEndpoint(EngagementStats stats) {
        this.stats = stats;
    }

    @GetMapping("/api/v1/admin/stats/")
    @Access(
            scope = "api:read",
            roles = {"owner", "admin", "manager", "auditor"})
    @Refuses(also = 404)
    @Operation(
            operationId = "getEngagementDashboard",
            summary = "Engagement dashboard",
            description =
                    "`fields` names the sections wanted. An answer's `ETag` sent as `If-None-Match` is answered 304 as long"
                            + " as no event and no minute has passed.")
    ResponseEntity<AdminStatsDashboardResponse> dashboard(
            Caller caller,
            @RequestParam(name = "organization_id", required = false) @Nullable UUID organizationId,
            @RequestParam(name = "org_id", required = false) @Nullable UUID orgId,
            @RequestParam(name = "team_id", required = false) @Nullable UUID teamId,
            @RequestParam(name = "start_date", required = false) @Nullable LocalDate startDate,
            @RequestParam(name = "end_date", required = false) @Nullable LocalDate endDate,
            @RequestParam(name = "as_of", required = false) @Nullable Instant asOf,
            @RequestParam(name = "fields", required = false) @Nullable Set<AdminStatsSection> fields,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable
                    String ifNoneMatch) {
        StatsParameters.refuseAsOf(asOf);
        var organization = StatsParameters.organization(organizationId, orgId);
        var query = new StatsQuery(caller.actor(), organization, teamId, startDate, endDate);
        var known = KnownAnswers.of(ifNoneMatch, caller);
        var answer = stats.dashboard(query, sections(fields), known::contains);
        var version = answer.value().version();
        return freshness(answer).answer(answer.value().value(), known.tag(version));
    }

    private static Set<AdminStatsSection> sections(@Nullable Set<AdminStatsSection> fields) {
        if (fields != null && fields.isEmpty()) {
            throw Refusal.invalid("fields", "must name a section");
        }
        return fields == null ? AdminStatsSection.ALL : fields;
    }

    @GetMapping("/api/v1/admin/stats/users/{user_id}")
    @Access(
            scope = "api:read",
            roles = {"owner", "admin", "manager", "auditor"})
    @Operation(operationId = "getEngagementMemberDetail", summary = "Engagement member detail")
    ResponseEntity<AdminStatsUserDetailResponse> member(
            Caller caller,
            @PathVariable("user_id") UUID userId,
            @RequestParam(name = "organization_id", required = false) @Nullable UUID organizationId,
            @RequestParam(name = "org_id", required = false) @Nullable UUID orgId,
            @RequestParam(name = "team_id", required = false) @Nullable UUID teamId,
            @RequestParam(name = "start_date", required = false) @Nullable LocalDate startDate,
            @RequestParam(name = "end_date", required = false) @Nullable LocalDate endDate,
            @RequestParam(name = "as_of", required = false) @Nullable Instant asOf) {
        StatsParameters.refuseAsOf(asOf);
        var organization = StatsParameters.organization(organizationId, orgId);
        var query = new StatsQuery(caller.actor(), organization, teamId, startDate, endDate);
        var answer = stats.member(query, userId);
        return freshness(answer).answer(answer.value());
    }

    private static Freshness freshness(Answer<?> answer) {
        return new Freshness(answer.position(), answer.storedAt());
    }
}
