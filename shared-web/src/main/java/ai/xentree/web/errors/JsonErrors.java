package ai.xentree.web.errors;

import ai.xentree.web.json.RepeatedItemException;
import ai.xentree.web.json.TypeWords;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Says what is wrong with a JSON body, without repeating what was in it. */
final class JsonErrors {

    private JsonErrors() {}

    /** Whether the body is at fault, not the program. */
    static boolean isOfTheBody(JacksonException e) {
        return !(e instanceof InvalidDefinitionException);
    }

    static FieldError of(JacksonException e) {
        return switch (e) {
            case UnrecognizedPropertyException u -> new FieldError(path(u), "is not known here");
            case ValueInstantiationException v -> new FieldError(path(v), "is not valid");
            case InvalidNullException n -> new FieldError(path(n), "must not be null");
            case RepeatedItemException r -> new FieldError(path(r), "must not hold the same twice");
            case MismatchedInputException m -> new FieldError(path(m), expected(m));
            case InputCoercionException i -> new FieldError(path(i), TypeWords.of(i.getTargetType()));
            case StreamConstraintsException c ->
                new FieldError("body", "is nested too deeply or holds a text or number that is too long");
            default -> new FieldError("body", "is not valid JSON");
        };
    }

    private static String expected(MismatchedInputException e) {
        var type = e.getTargetType();
        return type == null ? "is not valid" : TypeWords.of(type);
    }

    private static String path(JacksonException e) {
        List<String> steps = e.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "" + step.getIndex() : step.getPropertyName())
                .toList();
        return steps.isEmpty() ? "body" : String.join(".", steps);
    }
}
