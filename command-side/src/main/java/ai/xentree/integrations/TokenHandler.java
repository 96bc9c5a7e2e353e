package ai.xentree.integrations;

import ai.xentree.axon.Repositories;
import ai.xentree.core.Actor;
import ai.xentree.integrations.IntegrationTokenCommand.GrantToken;
import ai.xentree.integrations.IntegrationTokenCommand.RevokeToken;
import ai.xentree.integrations.IntegrationTokenCommand.RotateToken;
import ai.xentree.stats.Oversights;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;

/** Issues and ends tokens, for those who may; what one command does to several aggregates happens together or not at all. */
final class TokenHandler {

    private final Repositories<IntegrationToken> tokens;
    private final Repositories<KeysOfTenant> keys;
    private final Oversights oversights;

    TokenHandler(Repositories<IntegrationToken> tokens, Repositories<KeysOfTenant> keys, Oversights oversights) {
        this.tokens = tokens;
        this.keys = keys;
        this.oversights = oversights;
    }

    @CommandHandler
    void handle(GrantToken command) {
        requireAdministrator(command.organizationId(), command.actor());
        grant(command);
    }

    @CommandHandler
    Revocation handle(RevokeToken command) {
        requireAdministrator(command.organizationId(), command.actor());
        return tokens.get(command.aggregateId()).invoke(it -> it.revoke(command));
    }

    @CommandHandler
    void handle(RotateToken command) {
        requireAdministrator(command.organizationId(), command.actor());
        tokens.get(command.aggregateId()).execute(it -> it.rotate(command));
        grant(command.grant());
    }

    private void grant(GrantToken command) {
        keys.get(IntegrationTokenCommand.keysId(command.organizationId()))
                .execute(it -> it.use(command.organizationId(), command.key()));
        tokens.get(command.aggregateId()).execute(it -> it.grant(command));
    }

    private void requireAdministrator(UUID organizationId, Actor actor) {
        oversights.of(organizationId, actor).requireWhole();
    }
}
