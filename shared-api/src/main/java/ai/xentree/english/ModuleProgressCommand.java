package ai.xentree.english;

import ai.xentree.core.Actor;
import ai.xentree.core.Command;
import java.time.Instant;
import java.util.UUID;

/** What can be asked of a person's way through one module. */
public sealed interface ModuleProgressCommand extends Command {

    /** The person. */
    UUID userId();

    /** The module. */
    UUID moduleId();

    @Override
    default String aggregateId() {
        return aggregateId(userId(), moduleId());
    }

    /** The identifier of the aggregate of that person in that module. */
    static String aggregateId(UUID userId, UUID moduleId) {
        return "module-progress:" + userId + ":" + moduleId;
    }

    /**
     * Records a scored attempt of the past at the module as a whole (semantics.md, section 4). The first one recorded starts
     * the module, the first one recorded that reaches the pass mark completes it, so they are to be recorded in the order in
     * which they happened. Once recorded, changes nothing. For the platform itself.
     *
     * @param score 0 to 100
     * @param passMark the least score that completes the module, 0 to 100
     */
    record RecordAttempt(
            UUID userId,
            UUID moduleId,
            String moduleTitle,
            UUID attemptId,
            double score,
            double passMark,
            Instant attemptedAt,
            Actor actor)
            implements ModuleProgressCommand {}
}
