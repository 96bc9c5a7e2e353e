package ai.xentree.core;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a component of an event that identifies a person. It is stored encrypted with the key of that person, and reads
 * as null once the key is destroyed; so its type is a nullable {@code String}. The event must be {@link AboutPerson}. In
 * what an aggregate keeps in memory it marks what must not be stored at all.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Personal {}
