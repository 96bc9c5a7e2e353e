package ai.xentree.web.errors;

import ai.xentree.web.json.TypeWords;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.core.MethodParameter;
import org.springframework.validation.BindingResult;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Says which parameters were refused and why, in the names of the API. */
final class BindingErrors {

    private BindingErrors() {}

    static List<FieldError> of(BindingResult result) {
        return result.getAllErrors().stream().map(BindingErrors::of).toList();
    }

    static List<FieldError> of(HandlerMethodValidationException e) {
        return e.getParameterValidationResults().stream()
                .flatMap(BindingErrors::of)
                .toList();
    }

    static FieldError of(MethodArgumentTypeMismatchException e) {
        var type = e.getRequiredType();
        return new FieldError(e.getName(), type == null ? "is not valid" : TypeWords.of(type));
    }

    private static Stream<FieldError> of(ParameterValidationResult result) {
        if (result instanceof ParameterErrors nested) {
            return nested.getAllErrors().stream().map(BindingErrors::of);
        }
        var name = wireName(result.getMethodParameter());
        return result.getResolvableErrors().stream().map(error -> new FieldError(name, message(error)));
    }

    private static FieldError of(ObjectError error) {
        if (error instanceof org.springframework.validation.FieldError field) {
            var wrongType = field.isBindingFailure() ? "is not valid" : message(error);
            return new FieldError(FieldPaths.onWire(field.getField()), wrongType);
        }
        return new FieldError("body", message(error));
    }

    private static String message(MessageSourceResolvable error) {
        return Objects.requireNonNullElse(error.getDefaultMessage(), "is not valid");
    }

    private static String wireName(MethodParameter parameter) {
        return Stream.of(
                        name(parameter, RequestParam.class, RequestParam::name),
                        name(parameter, PathVariable.class, PathVariable::name),
                        name(parameter, RequestHeader.class, RequestHeader::name))
                .filter(name -> name != null && !name.isEmpty())
                .findFirst()
                .orElseGet(() -> FieldPaths.onWire(Objects.requireNonNullElse(parameter.getParameterName(), "body")));
    }

    private static <A extends Annotation> @Nullable String name(
            MethodParameter parameter, Class<A> type, Function<A, String> name) {
        var annotation = parameter.getParameterAnnotation(type);
        return annotation == null ? null : name.apply(annotation);
    }
}
