/** A repeated POST answers what the first one answered and does nothing more. */
@NullMarked
package ai.xentree.web.idempotency;

import org.jspecify.annotations.NullMarked;
