/** Passwords: which are good enough, and how their hashes are kept, for every feature that takes one. */
@NullMarked
package ai.xentree.passwords;

import org.jspecify.annotations.NullMarked;
