package ai.xentree.web.parameters;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Hands controllers their parameters of one type, and of no type below it. To be a component is enough to be asked.
 *
 * @param <T> the type
 */
public abstract class TypedArgument<T> implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private final Class<T> type;

    protected TypedArgument(Class<T> type) {
        this.type = type;
    }

    /**
     * What the request says for that parameter. What is thrown is answered as if the controller had thrown it.
     *
     * @return null only where the parameter may be null
     */
    protected abstract @Nullable T read(MethodParameter parameter, NativeWebRequest request);

    @Override
    public final void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public final boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == type;
    }

    @Override
    public final @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return read(parameter, request);
    }
}
