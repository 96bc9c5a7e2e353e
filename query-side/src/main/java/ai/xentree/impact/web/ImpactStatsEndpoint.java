package ai.xentree.impact.web;

import ai.xentree.impact.ImpactStats;
import ai.xentree.impact.figures.ImpactKPIKey;
import ai.xentree.impact.figures.ImpactKPIResponse;
import ai.xentree.impact.figures.ImpactLevelProgressionResponse;
import ai.xentree.impact.figures.ImpactTeamBreakdownResponse;
import ai.xentree.impact.figures.ImpactTopPerformersResponse;
import ai.xentree.impact.figures.ImpactTrendResponse;
import ai.xentree.impact.figures.TopPerformersBy;
import ai.xentree.stats.StatsQuery;
import ai.xentree.stats.explain.FigureExplanationResponse;
import ai.xentree.stats.web.KnownAnswers;
import ai.xentree.web.access.Access;
import ai.xentree.web.openapi.Refuses;
import ai.xentree.web.paging.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Impact for those who run an organization. */
@RestController
@Tag(name = "Admin Stats & Members")
class ImpactStatsEndpoint {

    private final ImpactStats stats;

    ImpactStatsEndpoint(ImpactStats stats) {
        this.stats = stats;
    }

    @GetMapping("/api/v1/admin/stats/impact/kpis")
    @Access(
            scope = "api:read",
            roles = {"owner", "admin", "manager", "auditor"})
    @Refuses(also = 404)
    @Operation(operationId = "getImpactKpis", summary = "Impact KPI cards")
    ResponseEntity<ImpactKPIResponse> kpis(StatsQuery query, KnownAnswers known) {
        return known.answer(stats.kpis(query, known::contains));
    }

    @GetMapping("/api/v1/admin/stats/impact/trend")
    @Access(
            scope = "api:read",
            roles = {"owner", "admin", "manager", "auditor"})
    @Refuses(also = 404)
    @Operation(operationId = "getImpactTrend", summary = "Impact trend")
    ResponseEntity<ImpactTrendResponse> trend(StatsQuery query, KnownAnswers known) {
        return known.answer(stats.trend(query, known::contains));
    }

    @GetMapping("/api/v1/admin/stats/impact/levels")
    @Access(
            scope = "api:read",
            roles = {"owner", "admin", "manager", "auditor"})
    @Refuses(also = 404)
    @Operation(operationId = "getImpactLevels", summary = "Impact level progression")
    ResponseEntity<ImpactLevelProgressionResponse> levels(StatsQuery query, KnownAnswers known) {
        return known.answer(stats.levels(query, known::contains));
    }

    @GetMapping("/api/v1/admin/stats/impact/teams")
    @Access(
            scope = "api:read",
            roles = {"owner", "admin", "manager", "auditor"})
    @Refuses(also = 404)
    @Operation(operationId = "getImpactTeams", summary = "Impact team breakdown")
    ResponseEntity<ImpactTeamBreakdownResponse> teams(StatsQuery query, KnownAnswers known) {
        return known.answer(stats.teams(query, known::contains));
    }

    @GetMapping("/api/v1/admin/stats/impact/top-performers")
    @Access(
            scope = "api:read",
            roles = {"owner", "admin", "manager", "auditor"})
    @Refuses(also = 404)
    @Operation(operationId = "getImpactTopPerformers", summary = "Impact top performers")
    ResponseEntity<ImpactTopPerformersResponse> topPerformers(
            StatsQuery query, @RequestParam(name = "by", defaultValue = "lvi") TopPerformersBy by, KnownAnswers known) {
        return known.answer(stats.topPerformers(query, by, known::contains));
    }

    @GetMapping("/api/v1/admin/stats/impact/explain")
    @Access(
            scope = "api:read",
            roles = {"owner", "admin", "manager", "auditor"})
    @Refuses(also = 404)
    @Operation(
            operationId = "explainImpactKpi",
            summary = "What an impact card is made of",
            description = "Its definition, the numbers it is computed from, and the people behind it.")
    ResponseEntity<FigureExplanationResponse> explain(
            StatsQuery query, @RequestParam ImpactKPIKey key, Page page, KnownAnswers known) {
        return known.answer(stats.explain(query, key, page, known::contains));
    }
}
