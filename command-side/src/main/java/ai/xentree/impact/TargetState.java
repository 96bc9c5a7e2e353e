package ai.xentree.impact;

import ai.xentree.core.Refusal;
import ai.xentree.impact.TargetCommand.ChangeTarget;
import ai.xentree.impact.TargetCommand.SetTarget;
import ai.xentree.impact.TargetEvent.TargetChanged;
import ai.xentree.impact.TargetEvent.TargetCreated;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A target; null before it is set. */
record TargetState(@Nullable LearningTarget target) {

    /** Nothing has happened. */
    static final TargetState NONE = new TargetState(null);

    /** What follows from a command. Refuses what the rules do not allow. */
    List<TargetEvent> decide(TargetCommand command) {
        return switch (command) {
            case SetTarget set -> target == null ? create(set) : change(set);
            case ChangeTarget change -> change(change);
        };
    }

    /** The state after an event. */
    TargetState evolve(TargetEvent event) {
        return switch (event) {
            case TargetCreated created ->
                new TargetState(new LearningTarget(
                        created.targetId(),
                        created.organizationId(),
                        created.terms(),
                        created.createdBy(),
                        created.createdAt(),
                        created.createdAt()));
            case TargetChanged changed ->
                new TargetState(target == null ? null : target.saying(changed.terms(), changed.changedAt()));
        };
    }

    /** The target, if it is one of that organization; refuses if not. */
    LearningTarget require(UUID organizationId) {
        if (target == null || !target.organizationId().equals(organizationId)) {
            throw Refusal.notFound("The target");
        }
        return target;
    }

    /** Whether it is set already, and for something else than those terms. */
    boolean isForSomethingElseThan(TargetTerms terms) {
        return target != null && !target.terms().key().equals(terms.key());
    }

    private static List<TargetEvent> create(SetTarget set) {
        TargetRules.require(set.terms());
        return List.of(new TargetCreated(
                set.organizationId(), set.targetId(), set.terms(), set.actor().userId(), set.at()));
    }

    private List<TargetEvent> change(TargetCommand command) {
        var terms = command.terms();
        TargetRules.require(terms);
        var before = require(command.organizationId());
        return terms.sayTheSameAs(before.terms())
                ? List.of()
                : List.of(new TargetChanged(
                        before.organizationId(),
                        before.id(),
                        terms,
                        command.actor().userId(),
                        command.at()));
    }
}
