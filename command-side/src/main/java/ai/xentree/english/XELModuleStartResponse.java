package ai.xentree.english;

import java.time.Instant;
import java.util.UUID;

/**
 * A started module.
 *
 * @param status in progress, or completed when it was
 * @param startedAt first start
 * @param alreadyStarted whether it had been started before
 */
record XELModuleStartResponse(UUID moduleId, XELModuleStatus status, Instant startedAt, boolean alreadyStarted) {

    static XELModuleStartResponse of(UUID moduleId, StartedModule started) {
        return new XELModuleStartResponse(
                moduleId,
                started.completed() ? XELModuleStatus.COMPLETED : XELModuleStatus.IN_PROGRESS,
                started.startedAt(),
                started.alreadyStarted());
    }
}
