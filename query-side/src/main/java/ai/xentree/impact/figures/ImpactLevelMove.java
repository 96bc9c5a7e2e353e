package ai.xentree.impact.figures;

import ai.xentree.english.CefrLevel;

/** How many of the population moved from one level to another between the ends of the range. */
public record ImpactLevelMove(CefrLevel fromLevel, CefrLevel toLevel, int memberCount) {}
