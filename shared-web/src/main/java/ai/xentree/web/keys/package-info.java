/** API keys as both sides know them: kept in the vault, and looked for there when one is sent. */
@NullMarked
package ai.xentree.web.keys;

import org.jspecify.annotations.NullMarked;
