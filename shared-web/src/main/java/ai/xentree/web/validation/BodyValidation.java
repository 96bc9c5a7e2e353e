package ai.xentree.web.validation;

import ai.xentree.web.errors.FieldError;
import ai.xentree.web.errors.InvalidRequest;
import jakarta.validation.Validator;
import java.lang.reflect.Type;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/**
 * Checks every request body, whether or not its controller asks for it: what must be given is given, and all constraints
 * hold. All faults are answered at once.
 */
@ControllerAdvice
final class BodyValidation extends RequestBodyAdviceAdapter {

    private final Validator validator;

    BodyValidation(Validator validator) {
        this.validator = validator;
    }

    @Override
    public boolean supports(MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public Object afterBodyRead(
            @Nullable Object body,
            HttpInputMessage message,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter) {
        if (body == null) { // as JSON writes it
            throw new InvalidRequest("body", "must not be null");
        }
        var errors = new LinkedHashMap<String, FieldError>();
        MissingMembers.of(body).forEach(error -> errors.put(error.field(), error));
        addViolations(body, errors);
        if (!errors.isEmpty()) {
            throw new InvalidRequest(errors.values().stream().toList());
        }
        return body;
    }

    private void addViolations(Object body, Map<String, FieldError> errors) {
        validator.validate(body).stream()
                .map(violation -> {
                    var path =
                            BodyMember.pathIn(body, violation.getPropertyPath().toString());
                    return new FieldError(path.isEmpty() ? "body" : path, violation.getMessage());
                })
                .sorted(Comparator.comparing(FieldError::field).thenComparing(FieldError::message))
                .forEach(error -> errors.putIfAbsent(error.field(), error));
    }
}
