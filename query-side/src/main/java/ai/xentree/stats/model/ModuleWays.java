package ai.xentree.stats.model;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What one person did with modules.
 *
 * @param byModule how far they are
 * @param pending when submissions without a score were made (milliseconds since 1970-01-01T00:00Z), by their identifiers
 */
public record ModuleWays(Map<UUID, ModuleWay> byModule, Map<UUID, Long> pending) {

    static final ModuleWays NONE = new ModuleWays(Map.of(), Map.of());

    /** How far the person is with a module. */
    public ModuleWay of(UUID moduleId) {
        return byModule.getOrDefault(moduleId, ModuleWay.UNTOUCHED);
    }

    /** With a way that is new or goes on. */
    public ModuleWays with(UUID moduleId, ModuleWay way) {
        var ways = new HashMap<>(byModule);
        ways.put(moduleId, way);
        return new ModuleWays(ways, pending);
    }

    /** With a submission that waits for its score. */
    public ModuleWays submitted(UUID submissionId, long at) {
        var waiting = new HashMap<>(pending);
        waiting.put(submissionId, at);
        return new ModuleWays(byModule, waiting);
    }

    /** Without a submission, which has a score. */
    public ModuleWays scored(UUID submissionId) {
        var waiting = new HashMap<>(pending);
        waiting.remove(submissionId);
        return new ModuleWays(byModule, waiting);
    }
}
