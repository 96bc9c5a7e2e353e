package ai.xentree.inactivity;

import ai.xentree.stats.Questions;
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
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows who is at risk. */
@RestController
@Tag(name = "Admin Stats & Members")
class InactiveMembersEndpoint {

    private final Questions questions;
    private final InactivityDefaults defaults;

    InactiveMembersEndpoint(Questions questions, InactivityDefaults defaults) {
        this.questions = questions;
        this.defaults = defaults;
    }

    @GetMapping("/api/v1/admin/stats/inactivity/members")
    @Access(
            scope = "api:read",
            roles = {"owner", "admin", "manager", "auditor"})
    @Refuses(also = 404)
    @Operation(
            operationId = "listInactiveMembers",
            summary = "List members at risk",
            description =
                    "Present members without activity for the days that the organization grants, the longest silence first.")
    ResponseEntity<PageResponse<InactiveMemberResponse>> members(
            @WithoutRange StatsQuery query, Page page, KnownAnswers known) {
        return known.answer(questions.answer(
                query, known::contains, question -> new InactiveMembers(question, defaults).page(page)));
    }

    @GetMapping(path = "/api/v1/admin/stats/inactivity/members", produces = CsvFile.TYPE)
    @Access(
            scope = "api:read",
            roles = {"owner", "admin", "manager", "auditor"})
    @Refuses(also = 404)
    @Operation(operationId = "listInactiveMembers", summary = "List members at risk")
    ResponseEntity<CsvTable> file(@WithoutRange StatsQuery query, @AllUnlessLimited Page page) {
        var answer = questions.answer(
                query, StatsFile::unknown, question -> new InactiveMembers(question, defaults).page(page));
        return StatsFile.of("members-at-risk", answer, InactiveMemberResponse.class, PageResponse::items);
    }
}
