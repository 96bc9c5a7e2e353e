package ai.xentree.organizations;

import ai.xentree.core.Actor;
import java.util.UUID;

/**
 * Asks the query side whether someone may read the audit of an organization (semantics.md, section 2): owners, admins and
 * auditors of it, and platform administrators.
 */
public record MayAudit(UUID organizationId, Actor actor) {}
