/** Shows tenants' public keys to everybody, and what tokens were revoked to those who administer them. */
@NullMarked
package ai.xentree.integrations;

import org.jspecify.annotations.NullMarked;
