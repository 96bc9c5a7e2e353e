package ai.xentree.web.consistency;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation that neither changes nor shows what read models show, such as a log-in or a search: it offers no
 * {@code Prefer} and no {@code X-Consistency-Token}. Public reads are so without saying it.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface WithoutConsistency {}
