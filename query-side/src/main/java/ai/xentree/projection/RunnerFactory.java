package ai.xentree.projection;

import java.time.InstantSource;

/** Makes runners, which share everything but what they keep up. */
record RunnerFactory(
        EventHistory history,
        ProjectionPositions positions,
        DeadLetters deadLetters,
        ProjectionSettings settings,
        InstantSource clock) {

    ProjectionRunner runner(Line line) {
        return new ProjectionRunner(line, history, positions, deadLetters, settings, false, clock);
    }

    /** One that rests three times as long as it works: beside others that are to be answered meanwhile. */
    ProjectionRunner gently(Line line) {
        return new ProjectionRunner(line, history, positions, deadLetters, settings, true, clock);
    }
}
