package ai.xentree.web.openapi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Documents how an operation may be refused, beyond what follows from its declaration. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Refuses {

    /** Specific codes, such as {@code LAST_OWNER}; each brings its status along. */
    String[] value() default {};

    /** Further statuses, such as 404 where the path names nothing that could be absent. */
    int[] also() default {};

    /** Statuses that would follow from the declaration, but do not occur. */
    int[] never() default {};
}
