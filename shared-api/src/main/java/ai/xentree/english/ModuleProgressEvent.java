package ai.xentree.english;

import ai.xentree.core.AboutPerson;
import ai.xentree.core.DomainEvent;
import ai.xentree.core.Stored;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person's way through one module, of Xentree English or imported. */
public sealed interface ModuleProgressEvent extends DomainEvent, AboutPerson {

    /** The module. */
    UUID moduleId();

    /** The person began the module. */
    @Stored("english.ModuleStarted")
    record ModuleStarted(UUID userId, UUID moduleId, String moduleTitle, Instant startedAt)
            implements ModuleProgressEvent {}

    /** An attempt was scored. */
    @Stored("english.AttemptScored")
    record AttemptScored(
            UUID userId,
            UUID moduleId,
            UUID attemptId,
            @Nullable UUID taskId,
            double score,
            Instant attemptedAt) implements ModuleProgressEvent {}

    /** The person completed the module for the first time. */
    @Stored("english.ModuleCompleted")
    record ModuleCompleted(UUID userId, UUID moduleId, double score, Instant completedAt)
            implements ModuleProgressEvent {}
}
