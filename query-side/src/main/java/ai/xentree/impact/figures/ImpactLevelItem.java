package ai.xentree.impact.figures;

import ai.xentree.english.CefrLevel;

/** How many of the population are at a level when the range starts, and when it ends. */
public record ImpactLevelItem(CefrLevel level, int membersAtStart, int membersAtEnd) {}
