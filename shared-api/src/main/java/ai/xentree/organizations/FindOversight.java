package ai.xentree.organizations;

import ai.xentree.core.Actor;
import java.util.UUID;

/**
 * Asks the command side what someone may change in what an organization wants to reach, as it is this moment; answered with an
 * {@link Oversight}, or null if the organization is not there or not visible to them: they are no present member of it, nor
 * platform administrator, nor the platform itself.
 */
public record FindOversight(UUID organizationId, Actor actor) {}
