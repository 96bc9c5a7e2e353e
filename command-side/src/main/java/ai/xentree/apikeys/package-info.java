/** API keys as they are made and revoked. */
@NullMarked
package ai.xentree.apikeys;

import org.jspecify.annotations.NullMarked;
