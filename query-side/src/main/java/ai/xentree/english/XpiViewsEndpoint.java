package ai.xentree.english;

import ai.xentree.projection.ReadModelFreshness;
import ai.xentree.web.access.Access;
import ai.xentree.web.paging.Page;
import ai.xentree.web.paging.PageResponse;
import ai.xentree.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows callers their proficiency index and how it came about. */
@RestController
@Tag(name = "Xentree English")
class XpiViewsEndpoint {

    private final Learners learners;
    private final ReadModelFreshness freshness;

    XpiViewsEndpoint(Learners learners, ReadModelFreshness freshness) {
        this.learners = learners;
        this.freshness = freshness;
    }

    @GetMapping("/api/xel/xpi")
    @Access(scope = "xel:read")
    @Operation(operationId = "getXpi", summary = "Get current XPI breakdown")
    ResponseEntity<XELXpiResponse> current(Caller caller) {
        var fresh = freshness.of(EnglishProjection.NAME);
        return fresh.answer(XELXpiResponse.of(learners.learner(caller.userId())));
    }

    @GetMapping("/api/xel/xpi/history")
    @Access(scope = "xel:read")
    @Operation(
            operationId = "listXpiHistory",
            summary = "Get XPI history",
            description = "A day is the one that the learner's time zone had when the score was recorded.")
    ResponseEntity<PageResponse<XELXpiHistoryItem>> history(
            @RequestParam(name = "start_date", required = false) @Nullable LocalDate startDate,
            @RequestParam(name = "end_date", required = false) @Nullable LocalDate endDate,
            Page page,
            Caller caller) {
        var days = Days.of(startDate, endDate);
        var fresh = freshness.of(EnglishProjection.NAME);
        var learner = learners.learner(caller.userId());
        var history = new XpiHistory(learners, caller.userId(), learner, days);
        return fresh.answer(PageResponse.of(page, history.newest(page.offset(), page.limit()), history.count()));
    }
}
