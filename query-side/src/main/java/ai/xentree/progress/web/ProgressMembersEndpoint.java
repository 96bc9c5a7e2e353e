package ai.xentree.progress.web;

import ai.xentree.progress.MemberSort;
import ai.xentree.progress.MembersQuery;
import ai.xentree.progress.ProgressMembersResponse;
import ai.xentree.progress.ProgressStats;
import ai.xentree.progress.SortOrder;
import ai.xentree.stats.StatsQuery;
import ai.xentree.stats.web.KnownAnswers;
import ai.xentree.stats.web.StatsFile;
import ai.xentree.web.access.Access;
import ai.xentree.web.csv.CsvFile;
import ai.xentree.web.csv.CsvTable;
import ai.xentree.web.openapi.Refuses;
import ai.xentree.web.paging.AllUnlessLimited;
import ai.xentree.web.paging.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The members table, as a page of it or as text. */
@RestController
@Tag(name = "Admin Stats & Members")
class ProgressMembersEndpoint {

    private static final String PATH = "/api/v1/admin/stats/progress/members";

    private final ProgressStats stats;

    ProgressMembersEndpoint(ProgressStats stats) {
        this.stats = stats;
    }

    @GetMapping(PATH)
    @Access(
            scope = "api:read",
            roles = {"owner", "admin", "manager", "auditor"})
    @Refuses(also = 404)
    @Operation(operationId = "listProgressMembers", summary = "Progress members table")
    ResponseEntity<ProgressMembersResponse> members(
            StatsQuery query,
            @RequestParam(defaultValue = "learning_time") MemberSort sort,
            @RequestParam(defaultValue = "desc") SortOrder order,
            @RequestParam(required = false) @Nullable @Size(min = 1, max = 200) String q,
            Page page,
            KnownAnswers known) {
        return known.answer(stats.members(new MembersQuery(query, sort, order, q), page, known::contains));
    }

    @GetMapping(path = PATH, produces = CsvFile.TYPE)
    @Access(
            scope = "api:read",
            roles = {"owner", "admin", "manager", "auditor"})
    @Refuses(also = 404)
    @Operation(operationId = "listProgressMembers", summary = "Progress members table")
    ResponseEntity<CsvTable> file(
            StatsQuery query,
            @RequestParam(defaultValue = "learning_time") MemberSort sort,
            @RequestParam(defaultValue = "desc") SortOrder order,
            @RequestParam(required = false) @Nullable @Size(min = 1, max = 200) String q,
            @AllUnlessLimited Page page) {
        return StatsFile.of("members", stats.membersFile(new MembersQuery(query, sort, order, q), page));
    }
}
