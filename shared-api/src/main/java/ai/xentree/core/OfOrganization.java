package ai.xentree.core;

import java.util.UUID;

/** A command or event of one organization, which becomes the tenant in the event's metadata. */
public interface OfOrganization {

    /** The organization. */
    UUID organizationId();
}
