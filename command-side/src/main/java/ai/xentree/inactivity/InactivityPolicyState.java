package ai.xentree.inactivity;

import ai.xentree.inactivity.InactivityPolicyCommand.ChangeInactivityDays;
import ai.xentree.inactivity.InactivityPolicyEvent.InactivityDaysChanged;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How long members may be without activity; null while the organization leaves it to the deployment. */
record InactivityPolicyState(@Nullable InactivityPolicy policy) {

    /** The organization has not chosen. */
    static final InactivityPolicyState NONE = new InactivityPolicyState(null);

    /** What follows from a command. */
    List<InactivityPolicyEvent> decide(InactivityPolicyCommand command) {
        return switch (command) {
            case ChangeInactivityDays change -> change(change);
        };
    }

    /** The state after an event. */
    InactivityPolicyState evolve(InactivityPolicyEvent event) {
        return switch (event) {
            case InactivityDaysChanged changed ->
                new InactivityPolicyState(
                        new InactivityPolicy(changed.days(), changed.changedBy(), changed.changedAt()));
        };
    }

    private List<InactivityPolicyEvent> change(ChangeInactivityDays command) {
        return policy != null && policy.days() == command.days()
                ? List.of()
                : List.of(new InactivityDaysChanged(
                        command.organizationId(),
                        command.days(),
                        command.actor().userId(),
                        command.at()));
    }
}
