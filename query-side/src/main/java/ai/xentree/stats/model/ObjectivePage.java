package ai.xentree.stats.model;

import ai.xentree.progress.LearningObjective;
import java.util.Map;
import java.util.UUID;

/** Some of an organization's objectives, by their identifiers. */
public record ObjectivePage(Map<UUID, LearningObjective> objectives) {

    static final ObjectivePage NONE = new ObjectivePage(Map.of());
}
