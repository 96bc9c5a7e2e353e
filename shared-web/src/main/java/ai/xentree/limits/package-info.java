/** How often callers may call: an address before anybody looks at its credentials, then persons, API keys and tenants. */
@NullMarked
package ai.xentree.limits;

import org.jspecify.annotations.NullMarked;
