package ai.xentree.reference.history;

import ai.xentree.english.CefrLevel;
import ai.xentree.english.TaskKind;
import ai.xentree.reference.numbers.Fraction;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that a person did at a moment: the figures of semantics.md, sections 4 and 5, are made of these. */
public sealed interface Act {

    /** When. */
    Instant at();

    /** Began a module. */
    record Start(UUID moduleId, Instant at) implements Act {}

    /** Submitted a task, or did one of the past; {@code taskId} and {@code kind} are null for the latter. */
    record Attempt(
            UUID attemptId,
            UUID moduleId,
            @Nullable UUID taskId,
            @Nullable TaskKind kind,
            Instant at) implements Act {}

    /** Completed a module for the first time, with its exact score. */
    record Completion(UUID moduleId, Fraction score, Instant at) implements Act {}

    /** Got a score for a task of Xentree English; the only act that moves XPI. */
    record Score(TaskKind kind, CefrLevel level, Fraction score, Instant at) implements Act {}
}
