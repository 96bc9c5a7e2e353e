package ai.xentree.stats.web;

import ai.xentree.stats.StatsQuery;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.DateSchema;
import io.swagger.v3.oas.models.media.DateTimeSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.UUIDSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Documents the parameters that make a {@link StatsQuery}. */
@Component
final class StatsQueryParameters implements GlobalOperationCustomizer {

    StatsQueryParameters() {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(StatsQuery.class, KnownAnswers.class);
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        Arrays.stream(method.getMethodParameters())
                .filter(parameter -> parameter.getParameterType() == StatsQuery.class)
                .findFirst()
                .map(parameter -> parameters(!parameter.hasParameterAnnotation(WithoutRange.class)))
                .ifPresent(parameters -> parameters.forEach(operation::addParametersItem));
        return operation;
    }

    private static List<Parameter> parameters(boolean ranged) {
        var parameters = new ArrayList<Parameter>();
        parameters.add(parameter(
                "organization_id",
                "The organization. Left out: the earliest one in which the caller may see admin stats.",
                new UUIDSchema()));
        parameters.add(parameter("org_id", "The same as `organization_id`.", new UUIDSchema()));
        parameters.add(parameter(
                "team_id", "Only this team. A manager is always narrowed to the teams they manage.", new UUIDSchema()));
        if (ranged) {
            parameters.add(parameter(
                    "start_date",
                    "First UTC day, inclusive. Default: 29 days before `end_date`. The range is at most 731 days.",
                    new DateSchema()));
            parameters.add(parameter("end_date", "Last UTC day, inclusive. Default: today (UTC).", new DateSchema()));
        }
        parameters.add(parameter(
                "as_of",
                "Answer as the platform would have answered at this instant, from events up to it. People carry their names of today.",
                new DateTimeSchema()));
        return parameters;
    }

    private static Parameter parameter(String name, String description, Schema<?> schema) {
        return new Parameter().in("query").name(name).description(description).schema(schema);
    }
}
