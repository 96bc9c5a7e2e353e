package ai.xentree.web.access;

import ai.xentree.core.Refusal;
import ai.xentree.web.security.Authenticated;
import ai.xentree.web.security.AuthenticationFilter;
import ai.xentree.web.security.Caller;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Hands controllers their {@link Caller}. */
@Component
final class CallerArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {
    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Caller.class;
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var caller = AuthenticationFilter.caller().map(Authenticated::caller);
        if (caller.isEmpty() && !parameter.isOptional()) {
            throw Refusal.refused(Refusal.Kind.UNAUTHORIZED, "UNAUTHORIZED", "Credentials are missing");
        }
        return caller.orElse(null);
    }
}
