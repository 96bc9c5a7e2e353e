package ai.xentree.stats.web;

import ai.xentree.stats.StatsQuery;
import ai.xentree.web.errors.FieldError;
import ai.xentree.web.errors.InvalidRequest;
import ai.xentree.web.json.TypeWords;
import ai.xentree.web.json.WireText;
import ai.xentree.web.parameters.TypedArgument;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;

/** Reads a {@link StatsQuery} from the parameters that all operations on stats share. */
@Component
final class StatsQueryArgument extends TypedArgument<StatsQuery> {

    StatsQueryArgument() {
        super(StatsQuery.class);
    }

    @Override
    protected StatsQuery read(MethodParameter parameter, NativeWebRequest request) {
        var parameters = new Parameters(request, new ArrayList<>());
        var ranged = !parameter.hasParameterAnnotation(WithoutRange.class);
        var organizationId = parameters.read("organization_id", UUID.class, WireText::uuid);
        var orgId = parameters.read("org_id", UUID.class, WireText::uuid);
        var teamId = parameters.read("team_id", UUID.class, WireText::uuid);
        var startDate = ranged ? parameters.read("start_date", LocalDate.class, WireText::date) : null;
        var endDate = ranged ? parameters.read("end_date", LocalDate.class, WireText::date) : null;
        var asOf = parameters.read("as_of", Instant.class, WireText::instant);
        parameters.refuseIfWrong();
        return new StatsQuery(
                CurrentCaller.get().actor(),
                StatsParameters.organization(organizationId, orgId),
                teamId,
                startDate,
                endDate,
                asOf);
    }

    private record Parameters(NativeWebRequest request, List<FieldError> errors) {

        <T> @Nullable T read(String name, Class<T> type, Function<String, T> spelling) {
            var text = request.getParameter(name);
            try {
                return text == null ? null : spelling.apply(text);
            } catch (IllegalArgumentException e) {
                errors.add(new FieldError(name, TypeWords.of(type)));
                return null;
            }
        }

        void refuseIfWrong() {
            if (!errors.isEmpty()) {
                throw new InvalidRequest(errors);
            }
        }
    }
}
