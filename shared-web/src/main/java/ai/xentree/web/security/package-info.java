/** Who calls: access tokens, their keys, and the filter chain. */
@NullMarked
package ai.xentree.web.security;

import org.jspecify.annotations.NullMarked;
