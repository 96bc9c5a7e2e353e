package ai.xentree.impact;

/** The answer to setting or changing a target: what it is now, and what was done. */
public record SavedTarget(LearningTarget target, TargetAction action) {}
