package ai.xentree.web.access;

import java.util.Set;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.method.HandlerMethod;

/** The few handlers that are not ours and so cannot declare anything: documentation, errors, answers to OPTIONS. */
final class FrameworkHandlers {

    private static final Set<String> SPRING =
            Set.of("org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping$HttpOptionsHandler");

    private FrameworkHandlers() {}

    static boolean includes(HandlerMethod method) {
        var type = method.getBeanType();
        return ErrorController.class.isAssignableFrom(type)
                || type.getName().startsWith("org.springdoc.")
                || SPRING.contains(type.getName());
    }
}
