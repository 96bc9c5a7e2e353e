/** Accounts as they are looked at. */
@NullMarked
package ai.xentree.identity;

import org.jspecify.annotations.NullMarked;
