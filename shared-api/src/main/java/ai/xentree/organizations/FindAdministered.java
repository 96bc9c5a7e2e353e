package ai.xentree.organizations;

import ai.xentree.core.Actor;

/** Asks for the organizations that somebody administers, as owner or admin; answered as {@link Administered}. */
public record FindAdministered(Actor actor) {}
