package ai.xentree.apikeys;

import ai.xentree.apikeys.ApiKeyCommand.CreateApiKey;
import ai.xentree.apikeys.ApiKeyCommand.RevokeApiKey;
import ai.xentree.apikeys.ApiKeyCommand.RevokeApiKeysOf;
import ai.xentree.apikeys.ApiKeyCommand.RevokeApiKeysOfOrganization;
import ai.xentree.apikeys.ApiKeyState.Usable;
import ai.xentree.axon.Repositories;
import ai.xentree.core.Actor;
import ai.xentree.core.Refusal;
import ai.xentree.identity.AccountResponse;
import ai.xentree.identity.AccountStatus;
import ai.xentree.identity.FindAccount;
import ai.xentree.organizations.FindOversight;
import ai.xentree.organizations.Oversight;
import ai.xentree.web.keys.KeptApiKey;
import ai.xentree.web.keys.KeptApiKeys;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.queryhandling.QueryGateway;

/**
 * Makes and revokes API keys. A key is recognized before it is recorded and refused before that is recorded, so that one that
 * was cut off in between is no more than nobody knows, or is refused already.
 */
final class ApiKeyHandler {

    private final Repositories<ApiKey> keys;
    private final KeptApiKeys kept;
    private final QueryGateway queries;
    private final ApiKeySettings settings;

    ApiKeyHandler(Repositories<ApiKey> keys, KeptApiKeys kept, QueryGateway queries, ApiKeySettings settings) {
        this.keys = keys;
        this.kept = kept;
        this.queries = queries;
        this.settings = settings;
    }

    /** Whoever is in an organization may have a program act for them there: it may do no more than they may. */
    @CommandHandler
    void handle(CreateApiKey command) {
        var userId = Objects.requireNonNull(command.actor().userId());
        if (oversight(command.organizationId(), command.actor()).isEmpty()) {
            throw Refusal.notFound("The organization");
        }
        if (kept.of(userId).size() >= settings.perPerson()) {
            throw Refusal.conflict(
                    "CONFLICT", "You have %d API keys: delete one first.".formatted(settings.perPerson()));
        }
        keys.get(command.aggregateId()).execute(it -> it.create(command, userId));
        kept.keep(command.hash(), kept(command, userId));
        requireActive(userId, command.keyId());
    }

    /** Looks once the key is kept: who suspends somebody meanwhile has either seen the key or been seen here. */
    private void requireActive(UUID userId, UUID keyId) {
        var account =
                queries.query(new FindAccount(userId), AccountResponse.class).join();
        if (account == null || account.accountStatus() != AccountStatus.ACTIVE) {
            kept.remove(userId, keyId);
            throw Refusal.refused(Refusal.Kind.UNAUTHORIZED, "UNAUTHORIZED", "The account cannot be used");
        }
    }

    private static KeptApiKey kept(CreateApiKey command, UUID userId) {
        return new KeptApiKey(
                command.keyId(),
                command.organizationId(),
                userId,
                command.actor().superAdmin(),
                command.scopes().stream().map(ApiScope::wireName).collect(Collectors.toSet()),
                command.allowedIps(),
                command.expiresAt());
    }

    @CommandHandler
    void handle(RevokeApiKey command) {
        var key = keys.get(command.aggregateId());
        if (!(key.invoke(ApiKey::state) instanceof Usable usable) || !mayRevoke(usable, command.actor())) {
            throw Refusal.notFound("The API key");
        }
        kept.remove(usable.userId(), usable.keyId());
        key.execute(it -> it.revoke(command.at()));
    }

    @CommandHandler
    void handle(RevokeApiKeysOf command) {
        kept.of(command.userId()).forEach(keyId -> revoke(command.userId(), keyId, command.at()));
    }

    @CommandHandler
    void handle(RevokeApiKeysOfOrganization command) {
        kept.ofOrganization(command.organizationId()).forEach(key -> revoke(key.userId(), key.keyId(), command.at()));
    }

    private void revoke(UUID userId, UUID keyId, Instant at) {
        kept.remove(userId, keyId);
        keys.get(ApiKeyCommand.aggregateId(keyId)).execute(it -> it.revoke(at));
    }

    private boolean mayRevoke(Usable key, Actor actor) {
        return actor.is(key.userId())
                || oversight(key.organizationId(), actor)
                        .filter(Oversight::whole)
                        .isPresent();
    }

    private Optional<Oversight> oversight(UUID organizationId, Actor actor) {
        return Optional.ofNullable(queries.query(new FindOversight(organizationId, actor), Oversight.class)
                .join());
    }
}
