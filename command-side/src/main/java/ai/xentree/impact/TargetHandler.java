package ai.xentree.impact;

import ai.xentree.axon.Repositories;
import ai.xentree.claims.ClaimKind;
import ai.xentree.claims.Claims;
import ai.xentree.core.Refusal;
import ai.xentree.core.Refused;
import ai.xentree.impact.TargetCommand.ChangeTarget;
import ai.xentree.impact.TargetCommand.SetTarget;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * Sets and changes targets, for those who may, together with the claims to what they are for: two of an organization are never
 * for the same.
 */
final class TargetHandler {

    private final Repositories<Target> targets;
    private final Claims claims;
    private final TargetRights rights;

    TargetHandler(Repositories<Target> targets, Claims claims, TargetRights rights) {
        this.targets = targets;
        this.claims = claims;
        this.rights = rights;
    }

    @CommandHandler
    SavedTarget handle(SetTarget command) {
        rights.requireToSet(command.organizationId(), command.terms(), command.actor());
        var key = key(command);
        var targetId = claims.claimOrFind(ClaimKind.TARGET, key, command.targetId());
        var target = targets.get(TargetCommand.aggregateId(targetId));
        if (target.invoke(it -> it.state().isForSomethingElseThan(command.terms()))) {
            throw new ConcurrencyException("The target became one for something else at the same moment.");
        }
        return target.invoke(it -> it.save(command));
    }

    @CommandHandler
    SavedTarget handle(ChangeTarget command) {
        var target = targets.get(command.aggregateId());
        var before = target.invoke(it -> it.state().require(command.organizationId()));
        rights.requireToChange(before, command.actor());
        rights.requireToSet(command.organizationId(), command.terms(), command.actor());
        claims.rename(
                ClaimKind.TARGET,
                key(command.organizationId(), before.terms()),
                key(command),
                before.id(),
                TargetHandler::taken);
        return target.invoke(it -> it.save(command));
    }

    private static String key(TargetCommand command) {
        return key(command.organizationId(), command.terms());
    }

    private static String key(UUID organizationId, TargetTerms terms) {
        return organizationId + ":" + terms.key();
    }

    private static Refused taken() {
        return Refusal.conflict("CONFLICT", "Another target has the same scope, metric, period and first day.");
    }
}
