package ai.xentree.english;

import ai.xentree.catalogue.Catalogue;
import ai.xentree.projection.ReadModelFreshness;
import ai.xentree.web.access.Access;
import ai.xentree.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows callers their English at a glance. */
@RestController
@Tag(name = "Xentree English")
class EnglishDashboardEndpoint {

    private static final int CHANGES_SHOWN = 10;

    private final Catalogue catalogue;
    private final Learners learners;
    private final ReadModelFreshness freshness;

    EnglishDashboardEndpoint(Catalogue catalogue, Learners learners, ReadModelFreshness freshness) {
        this.catalogue = catalogue;
        this.learners = learners;
        this.freshness = freshness;
    }

    @GetMapping("/api/xel/dashboard")
    @Access(scope = "xel:read")
    @Operation(operationId = "getXelDashboard", summary = "Get the XEL dashboard overview")
    ResponseEntity<XELDashboardResponse> dashboard(Caller caller) {
        var fresh = freshness.of(EnglishProjection.NAME);
        var learner = learners.learner(caller.userId());
        var history = new XpiHistory(learners, caller.userId(), learner, Days.ALL);
        var ways = learners.ways(caller.userId(), catalogue.modules());
        return fresh.answer(XELDashboardResponse.of(learner, ways, history.newest(0, CHANGES_SHOWN)));
    }
}
