package ai.xentree.web.access;

import ai.xentree.core.Refusal;
import ai.xentree.web.security.AuthenticationFilter;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/** Stands before every operation; what declares nothing is refused. */
@Component
final class AccessInterceptor implements HandlerInterceptor, WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).order(Ordered.HIGHEST_PRECEDENCE + 1);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        switch (handler) {
            case ResourceHttpRequestHandler files -> {}
            case HandlerMethod method when FrameworkHandlers.includes(method) -> {}
            case HandlerMethod method when request.getDispatcherType() == DispatcherType.ASYNC -> {}
            case HandlerMethod method ->
                AccessRule.of(method)
                        .orElseThrow(() -> Refusal.forbidden("This operation does not say who may call it"))
                        .check(AuthenticationFilter.caller(), AuthenticationFilter.refusal(request));
            default -> throw Refusal.forbidden("This is not an operation of the API");
        }
        return true;
    }
}
