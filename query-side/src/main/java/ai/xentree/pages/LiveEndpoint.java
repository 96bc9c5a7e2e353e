package ai.xentree.pages;

import ai.xentree.stats.FigureMove;
import ai.xentree.stats.FollowFigures;
import ai.xentree.stats.Questions;
import ai.xentree.web.access.Access;
import ai.xentree.web.security.Caller;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tells pages that an organization's figures have moved on, as it happens (server-sent events, HTML standard, 9.2). */
@RestController
@Hidden
class LiveEndpoint {

    private final QueryGateway queries;
    private final Questions questions;
    private final LiveSettings settings;
    private final Set<Following> followers = ConcurrentHashMap.newKeySet();

    LiveEndpoint(QueryGateway queries, Questions questions, LiveSettings settings) {
        this.queries = queries;
        this.questions = questions;
        this.settings = settings;
    }

    /** Goes on in the request's own thread, a virtual one, until either side has had enough. */
    @GetMapping(path = "/pages/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Access(bearerOnly = true)
    void follow(Caller caller, @RequestParam("organization_id") UUID organizationId, HttpServletResponse response)
            throws IOException, InterruptedException {
        Runnable check = () -> questions.check(caller.actor(), organizationId);
        check.run();
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Accel-Buffering", "no"); // nginx would keep messages back
        try (var figures =
                queries.subscriptionQuery(new FollowFigures(organizationId), FigureMove.class, FigureMove.class)) {
            var following = new Following(figures, check, settings, response.getOutputStream());
            followers.add(following);
            try {
                following.run();
            } finally {
                followers.remove(following);
            }
        }
    }

    /** Before the web server waits for its requests to end: these would not, of themselves. */
    @EventListener(ContextClosedEvent.class)
    void stop() {
        followers.forEach(Following::stop);
    }
}
