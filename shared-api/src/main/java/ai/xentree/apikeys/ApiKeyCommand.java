package ai.xentree.apikeys;

import ai.xentree.core.Actor;
import ai.xentree.core.Command;
import ai.xentree.core.OfOrganization;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be asked of API keys. */
public sealed interface ApiKeyCommand extends Command {

    /** The identifier of a key's aggregate. */
    static String aggregateId(UUID keyId) {
        return "api-key:" + keyId;
    }

    /**
     * Makes a key for the actor.
     *
     * @param hash what it is recognized by
     * @param prefix its first characters
     */
    record CreateApiKey(
            UUID keyId,
            UUID organizationId,
            String name,
            String hash,
            String prefix,
            List<ApiScope> scopes,
            List<String> allowedIps,
            @Nullable Instant expiresAt,
            Instant at,
            Actor actor)
            implements ApiKeyCommand, OfOrganization {

        @Override
        public String aggregateId() {
            return ApiKeyCommand.aggregateId(keyId);
        }
    }

    /** Has a key be refused from now on. */
    record RevokeApiKey(UUID keyId, Instant at, Actor actor) implements ApiKeyCommand {

        @Override
        public String aggregateId() {
            return ApiKeyCommand.aggregateId(keyId);
        }
    }

    /** Has every key that somebody made be refused from now on. */
    record RevokeApiKeysOf(UUID userId, Instant at, Actor actor) implements ApiKeyCommand {

        @Override
        public String aggregateId() {
            return "api-keys-of:" + userId;
        }
    }

    /** Has every key of an organization be refused from now on. */
    record RevokeApiKeysOfOrganization(UUID organizationId, Instant at, Actor actor) implements ApiKeyCommand {

        @Override
        public String aggregateId() {
            return "api-keys-of-organization:" + organizationId;
        }
    }
}
