/** Names that only one may hold: emails, usernames, slugs, what a target is for. */
@NullMarked
package ai.xentree.claims;

import org.jspecify.annotations.NullMarked;
