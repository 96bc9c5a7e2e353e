/** Decides who has an account, who may log in, and when a log-in ends. */
@NullMarked
package ai.xentree.identity;

import org.jspecify.annotations.NullMarked;
