package ai.xentree.inactivity;

import ai.xentree.core.Refusal;
import ai.xentree.inactivity.InactivityAlertCommand.RaiseInactivityAlert;
import ai.xentree.inactivity.InactivityAlertEvent.MemberFellSilent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Since when the silence had lasted that the last alert was about; null before the first. */
record InactivityAlertState(@Nullable Instant silentSince) {

    /** There was no alert. */
    static final InactivityAlertState NONE = new InactivityAlertState(null);

    /** What follows from a command. Refuses what the rules do not allow. */
    List<InactivityAlertEvent> decide(InactivityAlertCommand command) {
        return switch (command) {
            case RaiseInactivityAlert raise -> raise(raise);
        };
    }

    /** The state after an event. */
    InactivityAlertState evolve(InactivityAlertEvent event) {
        return switch (event) {
            case MemberFellSilent fell -> new InactivityAlertState(fell.silentSince());
        };
    }

    private List<InactivityAlertEvent> raise(RaiseInactivityAlert raise) {
        if (!raise.actor().superAdmin()) {
            throw Refusal.forbidden("Only the platform itself raises alerts.");
        }
        if (raise.at().isBefore(raise.silentSince().plus(Duration.ofDays(raise.days())))) {
            throw Refusal.invalid("silentSince", "must be " + raise.days() + " days ago");
        }
        return silentSince != null && !raise.silentSince().isAfter(silentSince)
                ? List.of()
                : List.of(new MemberFellSilent(
                        raise.organizationId(), raise.userId(), raise.silentSince(), raise.days(), raise.at()));
    }
}
