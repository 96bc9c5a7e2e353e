package ai.xentree.progress.web;

import ai.xentree.progress.ProgressStats;
import ai.xentree.progress.figures.ProgressDistributionResponse;
import ai.xentree.progress.figures.ProgressKPIKey;
import ai.xentree.progress.figures.ProgressKPIResponse;
import ai.xentree.progress.figures.ProgressTrendPoint;
import ai.xentree.progress.figures.ProgressTrendResponse;
import ai.xentree.stats.StatsQuery;
import ai.xentree.stats.explain.FigureExplanationResponse;
import ai.xentree.stats.web.KnownAnswers;
import ai.xentree.stats.web.StatsFile;
import ai.xentree.web.access.Access;
import ai.xentree.web.csv.CsvFile;
import ai.xentree.web.csv.CsvTable;
import ai.xentree.web.openapi.Refuses;
import ai.xentree.web.paging.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Progress for those who run an organization. */
@RestController
@Tag(name = "Admin Stats & Members")
class ProgressStatsEndpoint {

    private final ProgressStats stats;

    ProgressStatsEndpoint(ProgressStats stats) {
        this.stats = stats;
    }

    @GetMapping("/api/v1/admin/stats/progress/kpis")
    @Access(
            scope = "api:read",
            roles = {"owner", "admin", "manager", "auditor"})
    @Refuses(also = 404)
    @Operation(operationId = "getProgressKpis", summary = "Progress KPI cards")
    ResponseEntity<ProgressKPIResponse> kpis(StatsQuery query, KnownAnswers known) {
        return known.answer(stats.kpis(query, known::contains));
    }

    @GetMapping("/api/v1/admin/stats/progress/trend")
    @Access(
            scope = "api:read",
            roles = {"owner", "admin", "manager", "auditor"})
    @Refuses(also = 404)
    @Operation(operationId = "getProgressTrend", summary = "Progress trend")
    ResponseEntity<ProgressTrendResponse> trend(StatsQuery query, KnownAnswers known) {
        return known.answer(stats.trend(query, known::contains));
    }

    @GetMapping("/api/v1/admin/stats/progress/distribution")
    @Access(
            scope = "api:read",
            roles = {"owner", "admin", "manager", "auditor"})
    @Refuses(also = 404)
    @Operation(operationId = "getProgressDistribution", summary = "Progress distribution")
    ResponseEntity<ProgressDistributionResponse> distribution(StatsQuery query, KnownAnswers known) {
        return known.answer(stats.distribution(query, known::contains));
    }

    @GetMapping("/api/v1/admin/stats/progress/explain")
    @Access(
            scope = "api:read",
            roles = {"owner", "admin", "manager", "auditor"})
    @Refuses(also = 404)
    @Operation(
            operationId = "explainProgressKpi",
            summary = "What a progress card is made of",
            description = "Its definition, the numbers it is computed from, and the people behind it.")
    ResponseEntity<FigureExplanationResponse> explain(
            StatsQuery query, @RequestParam ProgressKPIKey key, Page page, KnownAnswers known) {
        return known.answer(stats.explain(query, key, page, known::contains));
    }

    @GetMapping(path = "/api/v1/admin/stats/progress/trend", produces = CsvFile.TYPE)
    @Access(
            scope = "api:read",
            roles = {"owner", "admin", "manager", "auditor"})
    @Refuses(also = 404)
    @Operation(operationId = "getProgressTrend", summary = "Progress trend")
    ResponseEntity<CsvTable> trendFile(StatsQuery query) {
        return StatsFile.of(
                "progress-trend",
                stats.trend(query, StatsFile::unknown),
                ProgressTrendPoint.class,
                ProgressTrendResponse::trend);
    }
}
