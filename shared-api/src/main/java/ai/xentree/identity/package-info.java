/** Accounts, log-in sessions, and who a person is. */
@NullMarked
package ai.xentree.identity;

import org.jspecify.annotations.NullMarked;
