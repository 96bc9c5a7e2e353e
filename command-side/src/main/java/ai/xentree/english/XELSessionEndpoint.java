package ai.xentree.english;

import ai.xentree.axon.Commands;
import ai.xentree.core.Ids;
import ai.xentree.sessions.SessionCommand.EndSession;
import ai.xentree.sessions.SessionCommand.StartSession;
import ai.xentree.sessions.SessionEvent.SessionEnded;
import ai.xentree.sessions.SessionSource;
import ai.xentree.sessions.StartedSession;
import ai.xentree.web.access.Access;
import ai.xentree.web.openapi.Refuses;
import ai.xentree.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.InstantSource;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Learning sessions of Xentree English, for who learns. */
@RestController
@RequestMapping("/api/xel/sessions")
@Tag(name = "Xentree English")
class XELSessionEndpoint {

    private static final XELSessionStartRequest NOTHING_IN_PARTICULAR = new XELSessionStartRequest(null, null);

    private final CatalogueFinder catalogue;
    private final Commands commands;
    private final Ids ids;
    private final InstantSource clock;

    XELSessionEndpoint(CatalogueFinder catalogue, Commands commands, Ids ids, InstantSource clock) {
        this.catalogue = catalogue;
        this.commands = commands;
        this.ids = ids;
        this.clock = clock;
    }

    @PostMapping("/start")
    @ResponseStatus(HttpStatus.CREATED)
    @Access(scope = "xel:write")
    @Refuses(also = {404, 409})
    @Operation(operationId = "startXelSession", summary = "Start a learning session")
    XELSessionStartResponse start(
            @RequestBody(required = false) @Nullable XELSessionStartRequest request, Caller caller) {
        var what = Objects.requireNonNullElse(request, NOTHING_IN_PARTICULAR);
        catalogue.require(what.moduleId(), what.taskId());
        var now = clock.instant();
        StartedSession started = commands.send(new StartSession(
                ids.next(), caller.userId(), SessionSource.XEL, what.moduleId(), what.taskId(), now, caller.actor()));
        return new XELSessionStartResponse(
                started.sessionId(), what.moduleId(), "active", now, started.endedSessionId());
    }

    @PostMapping("/end")
    @Access(scope = "xel:write")
    @Refuses(value = "SESSION_NOT_OPEN", also = 404)
    @Operation(operationId = "endXelSession", summary = "End a learning session")
    XELSessionEndResponse end(@RequestBody XELSessionEndRequest request, Caller caller) {
        SessionEnded ended = commands.send(new EndSession(request.sessionId(), clock.instant(), caller.actor()));
        return XELSessionEndResponse.of(ended);
    }
}
