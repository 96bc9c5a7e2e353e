package ai.xentree.web.requests;

import ai.xentree.core.Ids;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Gives every request an id, which the answer and all log lines bear, and every request one line in the log: what was
 * asked in general, never whose data it was about.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class RequestIdFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger("ai.xentree.access");
    private static final String HEADER = "X-Request-Id";
    private static final String MDC_KEY = "request_id";
    private static final Pattern SANE = Pattern.compile("[A-Za-z0-9._:-]{1,128}");

    private final Ids ids;

    RequestIdFilter(Ids ids) {
        this.ids = ids;
    }

    /** What the server rejects by itself passes here as an error only. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var begin = System.nanoTime();
        var id = idOf(request);
        response.setHeader(HEADER, id);
        MDC.put(MDC_KEY, id);
        try {
            chain.doFilter(request, response);
        } finally {
            log(request, response, begin);
            MDC.remove(MDC_KEY);
        }
    }

    private String idOf(HttpServletRequest request) {
        var sent = request.getHeader(HEADER);
        return sent != null && SANE.matcher(sent).matches() ? sent : ids.next().toString();
    }

    private static void log(HttpServletRequest request, HttpServletResponse response, long begin) {
        var pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        var route = pattern == null ? "(no such path)" : pattern;
        var milliseconds = (System.nanoTime() - begin) / 1_000_000;
        LOG.atInfo()
                .addKeyValue("method", request.getMethod())
                .addKeyValue("route", route)
                .addKeyValue("status", response.getStatus())
                .addKeyValue("duration_ms", milliseconds)
                .log("{} {} {} in {} ms", request.getMethod(), route, response.getStatus(), milliseconds);
    }
}
