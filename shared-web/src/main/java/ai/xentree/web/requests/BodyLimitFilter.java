package ai.xentree.web.requests;

import ai.xentree.web.errors.ErrorWriter;
import ai.xentree.web.errors.PayloadTooLarge;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses bodies that are too large: at once if they say so, otherwise as soon as they prove to be. */
@Component
@EnableConfigurationProperties(RequestLimits.class)
@Order(0)
final class BodyLimitFilter extends OncePerRequestFilter {

    private final long limitBytes;
    private final ErrorWriter errors;

    BodyLimitFilter(RequestLimits limits, ErrorWriter errors) {
        this.limitBytes = limits.maxBody().toBytes();
        this.errors = errors;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > limitBytes) {
            errors.write(new PayloadTooLarge(limitBytes), response);
        } else {
            chain.doFilter(new LimitedRequest(request, limitBytes), response);
        }
    }
}
