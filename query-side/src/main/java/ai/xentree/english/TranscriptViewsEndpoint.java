package ai.xentree.english;

import ai.xentree.core.Refusal;
import ai.xentree.projection.ReadModelFreshness;
import ai.xentree.web.access.Access;
import ai.xentree.web.paging.Page;
import ai.xentree.web.paging.PageResponse;
import ai.xentree.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows callers what was said in their own sessions of English. */
@RestController
@Tag(name = "Xentree English")
class TranscriptViewsEndpoint {

    private final Learners learners;
    private final ReadModelFreshness freshness;

    TranscriptViewsEndpoint(Learners learners, ReadModelFreshness freshness) {
        this.learners = learners;
        this.freshness = freshness;
    }

    @GetMapping("/api/xel/transcripts/{session_id}")
    @Access(scope = "xel:read")
    @Operation(operationId = "listXelTranscripts", summary = "Get transcripts for a session")
    ResponseEntity<PageResponse<XELTranscriptItem>> list(
            @PathVariable("session_id") UUID sessionId, Page page, Caller caller) {
        var fresh = freshness.of(EnglishProjection.NAME);
        var session = learners.session(sessionId)
                .filter(found -> found.isOf(caller.userId()))
                .orElseThrow(() -> Refusal.notFound("The session"));
        var rows = learners.transcript(session.oldestFirst(page.offset(), page.limit()));
        return fresh.answer(PageResponse.of(page, rows, session.size()));
    }
}
