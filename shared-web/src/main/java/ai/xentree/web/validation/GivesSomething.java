package ai.xentree.web.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A request body of {@link ai.xentree.web.json.Patch} members of which at least one must be given. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = GivesSomethingValidator.class)
public @interface GivesSomething {

    /** What is answered. */
    String message() default "must have at least one member";

    /** Unused, but Bean Validation wants it. */
    Class<?>[] groups() default {};

    /** Unused, but Bean Validation wants it. */
    Class<? extends Payload>[] payload() default {};
}
