package ai.xentree.audit;

import ai.xentree.core.Actor;

/** Asks whose log somebody may read: answered by {@link AuditRights}. */
public record FindAuditRights(Actor actor) {}
