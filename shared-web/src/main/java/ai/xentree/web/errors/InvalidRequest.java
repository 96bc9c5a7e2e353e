package ai.xentree.web.errors;

import java.util.List;

/** Thrown where a body or parameter fails validation; answered as 400 {@code VALIDATION_ERROR}. */
public final class InvalidRequest extends RuntimeException {

    private final transient List<FieldError> errors;

    /** Names the fields. */
    public InvalidRequest(List<FieldError> errors) {
        super(errors.toString(), null, false, false);
        this.errors = List.copyOf(errors);
    }

    /** Names one field. */
    public InvalidRequest(String field, String message) {
        this(List.of(new FieldError(field, message)));
    }

    /** The fields. */
    public List<FieldError> errors() {
        return errors;
    }
}
