package ai.xentree.web.idempotency;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A member of the answer that the first answer has and no repeated one, such as a secret; it is not remembered. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ShownOnce {

    /** The member's name in JSON. */
    String value();
}
