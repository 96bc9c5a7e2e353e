package ai.xentree.core;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The name and revision under which an event is kept for ever, so that renaming its class never touches history. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Stored {

    /** Feature and event, such as {@code organizations.MemberAdded}. */
    String value();

    /** Counts up from 1 whenever the shape of the event changes. */
    int revision() default 1;
}
