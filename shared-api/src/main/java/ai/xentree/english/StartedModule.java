package ai.xentree.english;

import java.time.Instant;

/**
 * The answer to starting a module.
 *
 * @param startedAt when it was started first
 * @param alreadyStarted whether it had been started before
 * @param completed whether it has been completed, too
 */
public record StartedModule(Instant startedAt, boolean alreadyStarted, boolean completed) {}
