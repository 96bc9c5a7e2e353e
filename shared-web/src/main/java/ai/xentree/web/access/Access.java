package ai.xentree.web.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An operation for callers with credentials. Every controller method bears this or {@link PublicAccess}. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Access {

    /** The scope that an API key needs, such as {@code organizations:read}; {@code any} for every valid key. */
    String scope() default "";

    /** Whether API keys are not accepted at all; then there is no scope. */
    boolean bearerOnly() default false;

    /** Whether it is for platform administrators only. */
    boolean superAdminOnly() default false;

    /** Roles that a person needs, as documentation; the rule itself is where the state is that it depends on. */
    String[] roles() default {};
}
