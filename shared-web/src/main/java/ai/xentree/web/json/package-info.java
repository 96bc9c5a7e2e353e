/** JSON as the contract wants it, strict in both directions. */
@NullMarked
package ai.xentree.web.json;

import org.jspecify.annotations.NullMarked;
