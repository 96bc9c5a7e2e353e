/** Issues, verifies and ends integration tokens (semantics.md, section 10). */
@NullMarked
package ai.xentree.integrations;

import org.jspecify.annotations.NullMarked;
