/** The one place where what went wrong becomes an answer of the contract's shape. */
@NullMarked
package ai.xentree.web.errors;

import org.jspecify.annotations.NullMarked;
