package ai.xentree.audit;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.DateTimeSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.media.UUIDSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.Arrays;
import java.util.List;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Documents the parameters that make a {@link Filter}. */
@Component
final class FilterParameters implements GlobalOperationCustomizer {

    FilterParameters() {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Filter.class);
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        if (Arrays.stream(method.getMethodParameters())
                .anyMatch(parameter -> parameter.getParameterType() == Filter.class)) {
            parameters().forEach(operation::addParametersItem);
        }
        return operation;
    }

    private static List<Parameter> parameters() {
        return List.of(
                parameter(
                        "organization_id",
                        "Only this organization. Left out: all the caller administers.",
                        new UUIDSchema()),
                parameter("aggregate_id", "Only this aggregate.", new UUIDSchema()),
                parameter("aggregate_type", "Only this kind.", text(FilterArgument.LONGEST_TYPE)),
                parameter(
                        "event_type",
                        "Only this type, with or without its feature.",
                        text(FilterArgument.LONGEST_TYPE)),
                parameter("actor_id", "Only by this actor.", new UUIDSchema()),
                parameter(
                        "correlation_id", "Only what came of this request.", text(FilterArgument.LONGEST_CORRELATION)),
                parameter("from", "Recorded at or after.", new DateTimeSchema()),
                parameter("to", "Recorded before.", new DateTimeSchema()));
    }

    private static Schema<?> text(int longest) {
        return new StringSchema().minLength(1).maxLength(longest);
    }

    private static Parameter parameter(String name, String description, Schema<?> schema) {
        return new Parameter().in("query").name(name).description(description).schema(schema);
    }
}
