package ai.xentree.web.paging;

import ai.xentree.web.errors.FieldError;
import ai.xentree.web.errors.InvalidRequest;
import ai.xentree.web.json.ParameterText;
import ai.xentree.web.parameters.TypedArgument;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;

/** Reads a {@link Page} from the query. */
@Component
final class PageArgument extends TypedArgument<Page> {

    PageArgument() {
        super(Page.class);
    }

    @Override
    protected Page read(MethodParameter parameter, NativeWebRequest request) {
        var errors = new ArrayList<FieldError>();
        var page = number(request, "page", 1, Integer.MAX_VALUE, errors);
        var limit = number(request, "limit", Page.DEFAULT_LIMIT, Page.MAX_LIMIT, errors);
        if (!errors.isEmpty()) {
            throw new InvalidRequest(errors);
        }
        var all = parameter.hasParameterAnnotation(AllUnlessLimited.class) && request.getParameter("limit") == null;
        return all ? Page.ALL : new Page(page, limit);
    }

    private static int number(NativeWebRequest request, String name, int absent, int most, List<FieldError> errors) {
        var text = request.getParameter(name);
        if (text == null) {
            return absent;
        }
        try {
            var value = ParameterText.int32(text);
            if (value >= 1 && value <= most) {
                return value;
            }
        } catch (IllegalArgumentException e) {
            // answered below, as any other number that will not do
        }
        errors.add(new FieldError(name, "must be a whole number between 1 and " + most));
        return absent;
    }
}
