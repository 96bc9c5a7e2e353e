package ai.xentree.stats.model;

import ai.xentree.impact.LearningTarget;
import java.util.Map;
import java.util.UUID;

/** Some of an organization's targets, by their identifiers. */
public record TargetPage(Map<UUID, LearningTarget> targets) {

    static final TargetPage NONE = new TargetPage(Map.of());
}
