package ai.xentree.web.tags;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On the type of a controller parameter: operations that take one answer under an {@code ETag}, and answer 304 without a body
 * to whoever sends it back in {@code If-None-Match} while it holds (RFC 9110, 13.1.2).
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Tagged {}
