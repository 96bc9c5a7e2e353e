package ai.xentree.web.tags;

import ai.xentree.web.errors.InvalidRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Refuses more tags than published, whether the handler looks at them or not: one that makes a file does not. */
@Component
final class KnownTagsInterceptor implements HandlerInterceptor, WebMvcConfigurer {

    private final TaggedOperations operations;

    KnownTagsInterceptor(TaggedOperations operations) {
        this.operations = operations;
    }

    /** Before reads wait for what they must show. */
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).order(15);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && operations.include(method)
                && length(request) > TaggedOperations.MAX_LENGTH) {
            throw new InvalidRequest(
                    HttpHeaders.IF_NONE_MATCH, "must have at most " + TaggedOperations.MAX_LENGTH + " characters");
        }
        return true;
    }

    /** Several lines of the field are one (RFC 9110, 5.3). */
    private static int length(HttpServletRequest request) {
        return String.join(", ", Collections.list(request.getHeaders(HttpHeaders.IF_NONE_MATCH)))
                .length();
    }
}
