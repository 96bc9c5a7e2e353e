package ai.xentree.impact.web;

import ai.xentree.impact.LearningTargetResponse;
import ai.xentree.impact.TargetScope;
import ai.xentree.impact.TargetStats;
import ai.xentree.impact.TargetsQuery;
import ai.xentree.stats.LearningMetric;
import ai.xentree.stats.StatsQuery;
import ai.xentree.stats.web.KnownAnswers;
import ai.xentree.stats.web.StatsFile;
import ai.xentree.stats.web.WithoutRange;
import ai.xentree.web.access.Access;
import ai.xentree.web.csv.CsvFile;
import ai.xentree.web.csv.CsvTable;
import ai.xentree.web.openapi.Refuses;
import ai.xentree.web.paging.AllUnlessLimited;
import ai.xentree.web.paging.Page;
import ai.xentree.web.paging.PageResponse;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows targets and how they are doing. */
@RestController
@Tag(name = "Admin Stats & Members")
class TargetViewsEndpoint {

    private final TargetStats stats;

    TargetViewsEndpoint(TargetStats stats) {
        this.stats = stats;
    }

    @GetMapping("/api/v1/admin/stats/impact/targets")
    @Access(
            scope = "api:read",
            roles = {"owner", "admin", "manager", "auditor"})
    @Refuses(also = 404)
    @Operation(operationId = "listTargets", summary = "List learning targets")
    ResponseEntity<PageResponse<LearningTargetResponse>> targets(
            @WithoutRange StatsQuery query,
            @RequestParam(name = "scope", required = false) @Nullable TargetScope scope,
            @RequestParam(name = "scope_id", required = false) @Nullable UUID scopeId,
            @RequestParam(name = "metric", required = false) @Nullable LearningMetric metric,
            @RequestParam(name = "active_on", required = false) @Nullable LocalDate activeOn,
            Page page,
            KnownAnswers known) {
        var wanted = new TargetsQuery(query, scope, scopeId, metric, activeOn);
        return known.answer(stats.targets(wanted, page, known::contains));
    }

    @GetMapping(path = "/api/v1/admin/stats/impact/targets", produces = CsvFile.TYPE)
    @Access(
            scope = "api:read",
            roles = {"owner", "admin", "manager", "auditor"})
    @Refuses(also = 404)
    @Operation(operationId = "listTargets", summary = "List learning targets")
    ResponseEntity<CsvTable> file(
            @WithoutRange StatsQuery query,
            @RequestParam(name = "scope", required = false) @Nullable TargetScope scope,
            @RequestParam(name = "scope_id", required = false) @Nullable UUID scopeId,
            @RequestParam(name = "metric", required = false) @Nullable LearningMetric metric,
            @RequestParam(name = "active_on", required = false) @Nullable LocalDate activeOn,
            @AllUnlessLimited Page page) {
        var wanted = new TargetsQuery(query, scope, scopeId, metric, activeOn);
        return StatsFile.of(
                "targets",
                stats.targets(wanted, page, StatsFile::unknown),
                LearningTargetResponse.class,
                PageResponse::items);
    }
}
