package ai.xentree.progress.web;

import ai.xentree.progress.ObjectiveStats;
import ai.xentree.progress.ObjectiveStatus;
import ai.xentree.progress.ObjectivesQuery;
import ai.xentree.progress.ProgressObjectiveResponse;
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
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows objectives and how they are doing. */
@RestController
@Tag(name = "Admin Stats & Members")
class ObjectiveViewsEndpoint {

    private final ObjectiveStats objectives;

    ObjectiveViewsEndpoint(ObjectiveStats objectives) {
        this.objectives = objectives;
    }

    @GetMapping("/api/v1/admin/stats/progress/objectives")
    @Access(
            scope = "api:read",
            roles = {"owner", "admin", "manager", "auditor"})
    @Refuses(also = 404)
    @Operation(operationId = "listObjectives", summary = "List learning objectives")
    ResponseEntity<PageResponse<ProgressObjectiveResponse>> objectives(
            @WithoutRange StatsQuery query,
            @RequestParam(name = "status", required = false) @Nullable ObjectiveStatus status,
            @RequestParam(name = "include_archived", defaultValue = "false") boolean includeArchived,
            Page page,
            KnownAnswers known) {
        var wanted = new ObjectivesQuery(query, status, includeArchived);
        return known.answer(objectives.objectives(wanted, page, known::contains));
    }

    @GetMapping(path = "/api/v1/admin/stats/progress/objectives", produces = CsvFile.TYPE)
    @Access(
            scope = "api:read",
            roles = {"owner", "admin", "manager", "auditor"})
    @Refuses(also = 404)
    @Operation(operationId = "listObjectives", summary = "List learning objectives")
    ResponseEntity<CsvTable> file(
            @WithoutRange StatsQuery query,
            @RequestParam(name = "status", required = false) @Nullable ObjectiveStatus status,
            @RequestParam(name = "include_archived", defaultValue = "false") boolean includeArchived,
            @AllUnlessLimited Page page) {
        var wanted = new ObjectivesQuery(query, status, includeArchived);
        return StatsFile.of(
                "objectives",
                objectives.objectives(wanted, page, StatsFile::unknown),
                ProgressObjectiveResponse.class,
                PageResponse::items);
    }
}
