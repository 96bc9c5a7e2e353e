package ai.xentree.web.json;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A nullable component of a request record that is null when the body leaves the member out, but that the body may not
 * give as null. Where leaving out and null mean different things, a {@link Patch} tells them apart.
 */
@Target({ElementType.RECORD_COMPONENT, ElementType.PARAMETER, ElementType.FIELD})
@Retention(RetentionPolicy.RUNTIME)
public @interface NotNullIfGiven {}
