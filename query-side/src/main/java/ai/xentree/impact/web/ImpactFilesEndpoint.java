package ai.xentree.impact.web;

import ai.xentree.impact.ImpactStats;
import ai.xentree.impact.figures.ImpactLevelItem;
import ai.xentree.impact.figures.ImpactLevelProgressionResponse;
import ai.xentree.impact.figures.ImpactTeamBreakdownItem;
import ai.xentree.impact.figures.ImpactTeamBreakdownResponse;
import ai.xentree.impact.figures.ImpactTopPerformerItem;
import ai.xentree.impact.figures.ImpactTopPerformersResponse;
import ai.xentree.impact.figures.ImpactTrendPoint;
import ai.xentree.impact.figures.ImpactTrendResponse;
import ai.xentree.impact.figures.TopPerformersBy;
import ai.xentree.stats.StatsQuery;
import ai.xentree.stats.web.StatsFile;
import ai.xentree.web.access.Access;
import ai.xentree.web.csv.CsvFile;
import ai.xentree.web.csv.CsvTable;
import ai.xentree.web.openapi.Refuses;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The tables of impact as files. */
@RestController
@Tag(name = "Admin Stats & Members")
class ImpactFilesEndpoint {

    private final ImpactStats stats;

    ImpactFilesEndpoint(ImpactStats stats) {
        this.stats = stats;
    }

    @GetMapping(path = "/api/v1/admin/stats/impact/trend", produces = CsvFile.TYPE)
    @Access(
            scope = "api:read",
            roles = {"owner", "admin", "manager", "auditor"})
    @Refuses(also = 404)
    @Operation(operationId = "getImpactTrend", summary = "Impact trend")
    ResponseEntity<CsvTable> trend(StatsQuery query) {
        return StatsFile.of(
                "impact-trend",
                stats.trend(query, StatsFile::unknown),
                ImpactTrendPoint.class,
                ImpactTrendResponse::trend);
    }

    @GetMapping(path = "/api/v1/admin/stats/impact/levels", produces = CsvFile.TYPE)
    @Access(
            scope = "api:read",
            roles = {"owner", "admin", "manager", "auditor"})
    @Refuses(also = 404)
    @Operation(operationId = "getImpactLevels", summary = "Impact level progression")
    ResponseEntity<CsvTable> levels(StatsQuery query) {
        return StatsFile.of(
                "levels",
                stats.levels(query, StatsFile::unknown),
                ImpactLevelItem.class,
                ImpactLevelProgressionResponse::levels);
    }

    @GetMapping(path = "/api/v1/admin/stats/impact/teams", produces = CsvFile.TYPE)
    @Access(
            scope = "api:read",
            roles = {"owner", "admin", "manager", "auditor"})
    @Refuses(also = 404)
    @Operation(operationId = "getImpactTeams", summary = "Impact team breakdown")
    ResponseEntity<CsvTable> teams(StatsQuery query) {
        return StatsFile.of(
                "teams",
                stats.teams(query, StatsFile::unknown),
                ImpactTeamBreakdownItem.class,
                ImpactTeamBreakdownResponse::teams);
    }

    @GetMapping(path = "/api/v1/admin/stats/impact/top-performers", produces = CsvFile.TYPE)
    @Access(
            scope = "api:read",
            roles = {"owner", "admin", "manager", "auditor"})
    @Refuses(also = 404)
    @Operation(operationId = "getImpactTopPerformers", summary = "Impact top performers")
    ResponseEntity<CsvTable> topPerformers(
            StatsQuery query, @RequestParam(name = "by", defaultValue = "lvi") TopPerformersBy by) {
        return StatsFile.of(
                "top-performers",
                stats.topPerformers(query, by, StatsFile::unknown),
                ImpactTopPerformerItem.class,
                ImpactTopPerformersResponse::items);
    }
}
