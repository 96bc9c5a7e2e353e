package ai.xentree.web.access;

import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Stops the program from starting with an operation that does not say who may call it. */
@Component
final class UndeclaredAccessCheck implements SmartInitializingSingleton {

    private final RequestMappingHandlerMapping mapping;

    UndeclaredAccessCheck(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        this.mapping = mapping;
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<String> undeclared = mapping.getHandlerMethods().values().stream()
                .filter(method -> !FrameworkHandlers.includes(method))
                .filter(method -> AccessRule.of(method).isEmpty())
                .map(HandlerMethod::getShortLogMessage)
                .sorted()
                .toList();
        if (!undeclared.isEmpty()) {
            throw new IllegalStateException("Annotate with @Access (either a scope or bearerOnly) or @PublicAccess: "
                    + String.join(", ", undeclared));
        }
    }
}
