package ai.xentree.stats;

import ai.xentree.core.Actor;

/**
 * Asks the query side which organization someone means who names none (semantics.md, section 2): the earliest of those they
 * are a present member of and may see admin stats of, as owner, admin, auditor or manager of at least one team; for a platform
 * administrator the earliest of all. Earlier is what was created earlier, then what has the smaller id. Answered with its id,
 * or null if there is none.
 */
public record FindStatsOrganization(Actor caller) {}
