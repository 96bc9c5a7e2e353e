package ai.xentree.web.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An operation for anyone. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface PublicAccess {

    /** Whether an access token may be sent and then must be good; otherwise credentials are not even looked at. */
    boolean optionalBearer() default false;
}
