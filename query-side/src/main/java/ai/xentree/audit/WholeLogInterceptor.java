package ai.xentree.audit;

import ai.xentree.web.security.AuthenticationFilter;
import ai.xentree.web.turns.Bulkhead;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Stands before operations that look through the whole log: they answer while they read, so each is over when its request is,
 * also where the client has gone away.
 */
@Component
final class WholeLogInterceptor implements HandlerInterceptor, WebMvcConfigurer {

    private static final String ENTRY = WholeLogInterceptor.class.getName() + ".entry";

    private final Bulkhead exports;

    WholeLogInterceptor(AuditBounds bounds) {
        this.exports = new Bulkhead("exports of the log", bounds.exports(), bounds.exportsPerPerson());
    }

    /** After whatever else may refuse or wait. */
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).order(Ordered.LOWEST_PRECEDENCE);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && method.hasMethodAnnotation(ReadsWholeLog.class)) {
            AuthenticationFilter.caller()
                    .ifPresent(known -> request.setAttribute(
                            ENTRY, exports.enter(known.caller().userId())));
        }
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (request.getAttribute(ENTRY) instanceof Bulkhead.Entry entry) {
            entry.close();
        }
    }
}
