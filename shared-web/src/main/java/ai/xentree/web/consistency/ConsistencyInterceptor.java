package ai.xentree.web.consistency;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Settles writes before they are answered, and holds reads back until they can show what they must. */
@Component
final class ConsistencyInterceptor implements HandlerInterceptor, WebMvcConfigurer {

    private final Consistency consistency;

    ConsistencyInterceptor(Consistency consistency) {
        this.consistency = consistency;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).order(20);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        switch (ruleOf(request, handler)) {
            case WRITES -> consistency.preference(request);
            case READS -> awaitToken(request);
            case NEITHER -> {}
        }
        return true;
    }

    private void awaitToken(HttpServletRequest request) {
        var sent = request.getHeader(ConsistencyToken.HEADER);
        if (sent != null && !consistency.shows(ConsistencyToken.decode(sent))) {
            throw Consistency.notYetReadable();
        }
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView view) {
        var successful = response.getStatus() < 300;
        if (successful && ruleOf(request, handler) == ConsistencyRule.WRITES) {
            consistency.settle(request, response);
        }
    }

    private static ConsistencyRule ruleOf(HttpServletRequest request, Object handler) {
        return handler instanceof HandlerMethod operation && request.getDispatcherType() == DispatcherType.REQUEST
                ? ConsistencyRule.of(operation, ConsistencyRule.changes(request.getMethod()))
                : ConsistencyRule.NEITHER;
    }
}
