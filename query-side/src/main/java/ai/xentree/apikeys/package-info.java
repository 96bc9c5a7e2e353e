/** API keys as they are looked at. */
@NullMarked
package ai.xentree.apikeys;

import org.jspecify.annotations.NullMarked;
