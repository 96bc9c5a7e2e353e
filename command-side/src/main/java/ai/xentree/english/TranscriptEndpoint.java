package ai.xentree.english;

import ai.xentree.axon.Commands;
import ai.xentree.core.Ids;
import ai.xentree.sessions.SessionCommand.SaveTranscript;
import ai.xentree.sessions.SessionSource;
import ai.xentree.web.access.Access;
import ai.xentree.web.openapi.Refuses;
import ai.xentree.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.InstantSource;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Keeps what is said in sessions of Xentree English. */
@RestController
@Tag(name = "Xentree English")
class TranscriptEndpoint {

    private final CatalogueFinder catalogue;
    private final Commands commands;
    private final Ids ids;
    private final InstantSource clock;

    TranscriptEndpoint(CatalogueFinder catalogue, Commands commands, Ids ids, InstantSource clock) {
        this.catalogue = catalogue;
        this.commands = commands;
        this.ids = ids;
        this.clock = clock;
    }

    @PostMapping("/api/xel/transcripts")
    @ResponseStatus(HttpStatus.CREATED)
    @Access(scope = "xel:write")
    @Refuses(value = "SESSION_NOT_OPEN", also = 404)
    @Operation(operationId = "saveXelTranscript", summary = "Save a transcript entry")
    XELTranscriptSaveResponse save(@RequestBody XELTranscriptSaveRequest request, Caller caller) {
        catalogue.require(null, request.taskId());
        var id = ids.next();
        var now = clock.instant();
        commands.send(new SaveTranscript(
                request.sessionId(),
                SessionSource.XEL,
                id,
                request.role(),
                request.text(),
                request.taskId(),
                Objects.requireNonNullElse(request.timestamp(), now),
                now,
                caller.actor()));
        return new XELTranscriptSaveResponse(id, request.sessionId(), now);
    }
}
