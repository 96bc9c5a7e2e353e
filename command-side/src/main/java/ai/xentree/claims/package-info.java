/** Names that only one may hold, for every feature that has such names. */
@NullMarked
package ai.xentree.claims;

import org.jspecify.annotations.NullMarked;
