package ai.xentree.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/** Takes the address that a request says for the one it comes from. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class CallersFromElsewhere extends OncePerRequestFilter {

    static final String FROM = "X-Test-From";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var from = request.getHeader(FROM);
        chain.doFilter(from == null ? request : new FromElsewhere(request, from), response);
    }

    private static final class FromElsewhere extends HttpServletRequestWrapper {

        private final String from;

        private FromElsewhere(HttpServletRequest request, String from) {
            super(request);
            this.from = from;
        }

        @Override
        public String getRemoteAddr() {
            return from;
        }
    }
}
