package ai.xentree.web.tags;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Which operations answer under tags. What is published of them and what is refused both go by this. An operation is a method
 * of HTTP and a path: it may have several handlers, such as one for a file, of which one takes something {@link Tagged}.
 */
@Component
public final class TaggedOperations {

    /** Characters of {@code If-None-Match} that are looked at: more are refused. */
    public static final int MAX_LENGTH = 512;

    private final SingletonSupplier<Set<Method>> handlers;

    TaggedOperations(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mapping) {
        handlers = SingletonSupplier.of(() -> handlers(mapping.getObject().getHandlerMethods()));
    }

    /** Whether that is a handler of one of them; each that takes something {@link Tagged} is. */
    public boolean include(HandlerMethod handler) {
        return handlers.obtain().contains(handler.getMethod());
    }

    private static Set<Method> handlers(Map<RequestMappingInfo, HandlerMethod> all) {
        var tagged = all.entrySet().stream()
                .filter(each -> isTagged(each.getValue()))
                .flatMap(each -> operations(each.getKey()))
                .collect(Collectors.toSet());
        return all.entrySet().stream()
                .filter(each ->
                        isTagged(each.getValue()) || operations(each.getKey()).anyMatch(tagged::contains))
                .map(each -> each.getValue().getMethod())
                .collect(Collectors.toSet());
    }

    private static boolean isTagged(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters())
                .anyMatch(parameter -> parameter.getParameterType().isAnnotationPresent(Tagged.class));
    }

    private static Stream<String> operations(RequestMappingInfo mapping) {
        return mapping.getMethodsCondition().getMethods().stream()
                .flatMap(method -> mapping.getPatternValues().stream().map(path -> method + " " + path));
    }
}
