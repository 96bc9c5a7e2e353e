package ai.xentree.audit;

import ai.xentree.web.errors.FieldError;
import ai.xentree.web.errors.InvalidRequest;
import ai.xentree.web.json.TypeWords;
import ai.xentree.web.json.WireText;
import ai.xentree.web.parameters.TypedArgument;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;

/** Reads a {@link Filter} from the parameters of a request. */
@Component
final class FilterArgument extends TypedArgument<Filter> {

    /** Characters of a kind of thing, or of event. */
    static final int LONGEST_TYPE = 100;

    /** Characters of the id of a request. */
    static final int LONGEST_CORRELATION = 128;

    FilterArgument() {
        super(Filter.class);
    }

    @Override
    protected Filter read(MethodParameter parameter, NativeWebRequest request) {
        var wrong = new ArrayList<FieldError>();
        var filter = new Filter(
                value(request, "organization_id", UUID.class, WireText::uuid, wrong),
                value(request, "aggregate_id", UUID.class, WireText::uuid, wrong),
                word(request, "aggregate_type", LONGEST_TYPE, wrong),
                word(request, "event_type", LONGEST_TYPE, wrong),
                value(request, "actor_id", UUID.class, WireText::uuid, wrong),
                word(request, "correlation_id", LONGEST_CORRELATION, wrong),
                value(request, "from", Instant.class, WireText::instant, wrong),
                value(request, "to", Instant.class, WireText::instant, wrong));
        if (!wrong.isEmpty()) {
            throw new InvalidRequest(wrong);
        }
        return filter;
    }

    private static <T> @Nullable T value(
            NativeWebRequest request,
            String name,
            Class<T> type,
            Function<String, T> spelling,
            List<FieldError> wrong) {
        var text = request.getParameter(name);
        try {
            return text == null ? null : spelling.apply(text);
        } catch (IllegalArgumentException e) {
            wrong.add(new FieldError(name, TypeWords.of(type)));
            return null;
        }
    }

    private static @Nullable String word(NativeWebRequest request, String name, int longest, List<FieldError> wrong) {
        var text = request.getParameter(name);
        if (text != null && (text.isEmpty() || WireText.length(text) > longest)) {
            wrong.add(new FieldError(name, "must have 1 to " + longest + " characters"));
        }
        return text;
    }
}
