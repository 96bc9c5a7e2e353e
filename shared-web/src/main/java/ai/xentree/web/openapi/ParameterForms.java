package ai.xentree.web.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.stereotype.Component;

/**
 * Gives parameters the bounds of their form, and has each of them once: methods that answer the same path in several media
 * types share an operation, to which every one adds all parameters. Those that many operations have come last,
 * whatever the order of customizers.
 */
@Component
final class ParameterForms implements GlobalOpenApiCustomizer {

    @Override
    public void customise(OpenAPI document) {
        document.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .filter(operation -> operation.getParameters() != null)
                .forEach(ParameterForms::complete);
    }

    private static void complete(Operation operation) {
        var once = new LinkedHashMap<String, Parameter>();
        for (var parameter : operation.getParameters()) {
            FormBounds.addTo(parameter.getSchema());
            once.putIfAbsent(parameter.get$ref() + " " + parameter.getIn() + " " + parameter.getName(), parameter);
        }
        var ordered = new ArrayList<>(once.values());
        ordered.sort(Comparator.comparing(parameter -> parameter.get$ref() != null));
        operation.setParameters(ordered);
    }
}
