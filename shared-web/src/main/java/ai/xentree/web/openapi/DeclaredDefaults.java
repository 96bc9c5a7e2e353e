package ai.xentree.web.openapi;

import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;

/** Says what a parameter of a few values is when it is left out; the library writes the constant's name in Java. */
final class DeclaredDefaults {

    private DeclaredDefaults() {}

    static void addTo(List<Parameter> published, HandlerMethod method) {
        Arrays.stream(method.getMethodParameters())
                .filter(declared -> declared.getParameterType().isEnum())
                .forEach(declared -> addTo(published, declared));
    }

    private static void addTo(List<Parameter> published, MethodParameter declared) {
        var annotation = declared.getParameterAnnotation(RequestParam.class);
        if (annotation == null) {
            return;
        }
        var name = annotation.name().isEmpty() ? declared.getParameter().getName() : annotation.name();
        published.stream()
                .filter(parameter -> name.equals(parameter.getName())
                        && parameter.getSchema().getDefault() != null)
                .forEach(parameter -> parameter.getSchema().setDefault(annotation.defaultValue()));
    }
}
