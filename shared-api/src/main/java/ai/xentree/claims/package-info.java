/** Names that only one may hold: emails, usernames, slugs. */
@NullMarked
package ai.xentree.claims;

import org.jspecify.annotations.NullMarked;
