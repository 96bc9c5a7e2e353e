package ai.xentree.web.requests;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.HandlerMapping;

class RequestIdFilterTest {

    private static final UUID ID = UUID.fromString("a169451c-8525-4352-b8ca-070dd449a1a5");

    private static final Logger LOGGER = (Logger) LoggerFactory.getLogger("ai.xentree.access");

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final RequestIdFilter filter = new RequestIdFilter(() -> ID);
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/users/mara.lind");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @BeforeEach
    void listen() {
        LOGGER.setLevel(Level.INFO);
        log.start();
        LOGGER.addAppender(log);
    }

    @AfterEach
    void stopListening() {
        LOGGER.detachAppender(log);
        LOGGER.setLevel(null);
    }

    @Test
    void everyRequestHasOneLineInTheLogWithoutWhatItWasAboutOrWhoAsked() throws Exception {
        request.setQueryString("q=hidden-word");
        request.addHeader("Authorization", "Bearer secret-token");
        filter.doFilter(
                request,
                response,
                (asked, answered) ->
                        asked.setAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, "/users/{username}"));
        assertThat(log.list).singleElement().satisfies(line -> {
            assertThat(line.getFormattedMessage()).startsWith("GET /users/{username} 200 in ");
            assertThat(line.getKeyValuePairs())
                    .hasToString("[method=\"GET\", route=\"/users/{username}\", status=\"200\", " + "duration_ms=\""
                            + line.getArgumentArray()[3] + "\"]");
            assertThat(line.getMDCPropertyMap()).containsOnly(Map.entry("request_id", ID.toString()));
        });
    }

    @Test
    void allThatIsLoggedForARequestBearsItsIdAndNothingAfterIt() throws ServletException, IOException {
        var during = new AtomicReference<String>();
        filter.doFilter(request, response, (asked, answered) -> during.set(MDC.get("request_id")));
        assertThat(during).hasValue(ID.toString());
        assertThat(response.getHeader("X-Request-Id")).isEqualTo(ID.toString());
        assertThat(MDC.get("request_id")).isNull();
    }
}
