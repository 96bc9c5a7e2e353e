package ai.xentree.organizations;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organization a key may be tied to.
 *
 * @param role the caller's role in it; null for a platform administrator
 */
record TenantResponse(
        UUID id, String name, String slug, @Nullable OrganizationRole role) {}
