/** The language of integration tokens: short-lived grants of a tenant, signed by keys of its own (semantics.md, section 10). */
@NullMarked
package ai.xentree.integrations;

import org.jspecify.annotations.NullMarked;
