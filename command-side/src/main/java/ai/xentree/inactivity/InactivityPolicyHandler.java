package ai.xentree.inactivity;

import ai.xentree.axon.Repositories;
import ai.xentree.core.Refusal;
import ai.xentree.inactivity.InactivityPolicyCommand.ChangeInactivityDays;
import ai.xentree.stats.Oversights;
import org.axonframework.commandhandling.CommandHandler;

/** Changes how long members may be without activity, for those who may, within what the deployment allows. */
final class InactivityPolicyHandler {

    private final Repositories<PolicyOfOrganization> policies;
    private final Oversights oversights;
    private final InactivitySettings settings;

    InactivityPolicyHandler(
            Repositories<PolicyOfOrganization> policies, Oversights oversights, InactivitySettings settings) {
        this.policies = policies;
        this.oversights = oversights;
        this.settings = settings;
    }

    @CommandHandler
    InactivityPolicy handle(ChangeInactivityDays command) {
        oversights.of(command.organizationId(), command.actor()).requireWhole();
        if (command.days() < settings.minDays() || command.days() > settings.maxDays()) {
            throw Refusal.invalid(
                    "days", "must be between %d and %d".formatted(settings.minDays(), settings.maxDays()));
        }
        return policies.get(command.aggregateId()).invoke(it -> it.change(command));
    }
}
