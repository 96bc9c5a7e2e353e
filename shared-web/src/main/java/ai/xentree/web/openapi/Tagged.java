package ai.xentree.web.openapi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Documents that an answer bears an {@code ETag}, and that whoever sends it back in {@code If-None-Match} is answered 304 without a
 * body where it still holds (RFC 9110, 13.1.2): on an operation, or on the type of a parameter by which operations do so.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Tagged {}
