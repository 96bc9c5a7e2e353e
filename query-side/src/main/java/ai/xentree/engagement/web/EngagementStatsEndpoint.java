package ai.xentree.engagement.web;

import ai.xentree.core.Refusal;
import ai.xentree.engagement.EngagementStats;
import ai.xentree.engagement.ExplainedCell;
import ai.xentree.engagement.figures.AdminStatsDashboardResponse;
import ai.xentree.engagement.figures.AdminStatsSection;
import ai.xentree.engagement.figures.AdminStatsUserDetailResponse;
import ai.xentree.engagement.figures.ExplainedKey;
import ai.xentree.stats.StatsQuery;
import ai.xentree.stats.explain.FigureExplanationResponse;
import ai.xentree.stats.web.KnownAnswers;
import ai.xentree.stats.web.StatsFile;
import ai.xentree.web.access.Access;
import ai.xentree.web.consistency.Freshness;
import ai.xentree.web.csv.CsvFile;
import ai.xentree.web.csv.CsvTable;
import ai.xentree.web.openapi.Refuses;
import ai.xentree.web.paging.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Engagement for those who run an organization: the dashboard, and one member in the same window. */
@RestController
@Tag(name = "Admin Stats & Members")
class EngagementStatsEndpoint {

    private static final int MOST_FIELDS = 20;

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
            StatsQuery query,
            @RequestParam(name = "fields", required = false) @Size(max = MOST_FIELDS) @Nullable
                    List<AdminStatsSection> fields,
            KnownAnswers known) {
        return known.answer(stats.dashboard(query, sections(fields), known::contains));
    }

    @GetMapping(path = "/api/v1/admin/stats/", produces = CsvFile.TYPE)
    @Access(
            scope = "api:read",
            roles = {"owner", "admin", "manager", "auditor"})
    @Refuses(also = 404)
    @Operation(
            operationId = "getEngagementDashboard",
            summary = "Engagement dashboard",
            description = "As a file, `fields` names the one section wanted.")
    ResponseEntity<CsvTable> file(
            StatsQuery query,
            @RequestParam(name = "fields", required = false) @Size(max = MOST_FIELDS) @Nullable
                    List<AdminStatsSection> fields) {
        return StatsFile.of("engagement", stats.file(query, sections(fields)));
    }

    private static Set<AdminStatsSection> sections(@Nullable List<AdminStatsSection> fields) {
        if (fields != null && fields.isEmpty()) {
            throw Refusal.invalid("fields", "must name a section");
        }
        return fields == null ? AdminStatsSection.ALL : Set.copyOf(fields);
    }

    @GetMapping("/api/v1/admin/stats/explain")
    @Access(
            scope = "api:read",
            roles = {"owner", "admin", "manager", "auditor"})
    @Refuses(also = 404)
    @Operation(
            operationId = "explainEngagementFigure",
            summary = "What a figure of engagement is made of",
            description =
                    "Its definition, the numbers it is computed from, and the people behind it. `cohort` and `period` name a"
                            + " cell of the retention table, for the key `retention` only.")
    ResponseEntity<FigureExplanationResponse> explain(
            StatsQuery query,
            @RequestParam ExplainedKey key,
            @RequestParam(required = false) @Nullable @Size(max = 8) @Pattern(regexp = "^\\d{4}-W\\d{2}$")
                    String cohort,
            @RequestParam(required = false) @Nullable @Min(0) @Max(731) Integer period,
            Page page,
            KnownAnswers known) {
        return known.answer(stats.explain(query, new ExplainedCell(key, cohort, period), page, known::contains));
    }

    @GetMapping("/api/v1/admin/stats/users/{user_id}")
    @Access(
            scope = "api:read",
            roles = {"owner", "admin", "manager", "auditor"})
    @Operation(operationId = "getEngagementMemberDetail", summary = "Engagement member detail")
    ResponseEntity<AdminStatsUserDetailResponse> member(@PathVariable("user_id") UUID userId, StatsQuery query) {
        var answer = stats.member(query, userId);
        return new Freshness(answer.position(), answer.storedAt()).answer(answer.value());
    }
}
