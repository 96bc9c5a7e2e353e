package ai.xentree.web.idempotency;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Answers repeated POSTs as the first one was, after it is clear that the caller may call at all. */
@Component
final class IdempotencyInterceptor implements HandlerInterceptor, WebMvcConfigurer {

    private static final String FIRST = IdempotencyInterceptor.class.getName() + ".first";

    private final Repeats repeats;

    IdempotencyInterceptor(Repeats repeats) {
        this.repeats = repeats;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).order(10);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        var key = request.getHeader(Repeatable.HEADER);
        if (key == null
                || !(handler instanceof HandlerMethod operation)
                || !IdempotencyRule.applies(operation, request.getMethod())) {
            return true;
        }
        return switch (repeats.begin(Repeatable.of(key, request))) {
            case Repeats.Turn.First first -> {
                request.setAttribute(FIRST, first);
                yield true;
            }
            case Repeats.Turn.Repeat(Answer answer) -> {
                answer.replay(response);
                yield false;
            }
        };
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception thrown) {
        if (!(request.getAttribute(FIRST) instanceof Repeats.Turn.First first)) {
            return;
        }
        request.removeAttribute(FIRST);
        if (thrown == null && response.getStatus() >= 200 && response.getStatus() < 300) {
            repeats.remember(first, toRemember(response, handler));
        } else {
            repeats.release(first);
        }
    }

    private static Answer toRemember(HttpServletResponse response, Object handler) {
        var answer = Answer.of(response);
        var once = handler instanceof HandlerMethod operation ? operation.getMethodAnnotation(ShownOnce.class) : null;
        return once == null ? answer : answer.without(once.value());
    }
}
