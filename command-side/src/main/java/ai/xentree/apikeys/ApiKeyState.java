package ai.xentree.apikeys;

import ai.xentree.apikeys.ApiKeyCommand.CreateApiKey;
import ai.xentree.apikeys.ApiKeyEvent.ApiKeyCreated;
import ai.xentree.apikeys.ApiKeyEvent.ApiKeyRevoked;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What an API key is at the moment, and what it decides. */
sealed interface ApiKeyState {

    /** What follows from making it for somebody; it is made once. */
    default List<ApiKeyEvent> create(CreateApiKey command, UUID userId) {
        return this instanceof None
                ? List.of(new ApiKeyCreated(
                        command.keyId(),
                        command.organizationId(),
                        userId,
                        command.name(),
                        command.prefix(),
                        command.scopes(),
                        command.allowedIps(),
                        command.expiresAt(),
                        command.at()))
                : List.of();
    }

    /** What follows from revoking it. */
    default List<ApiKeyEvent> revoke(Instant at) {
        return this instanceof Usable(var keyId, var organizationId, var userId)
                ? List.of(new ApiKeyRevoked(keyId, organizationId, userId, at))
                : List.of();
    }

    /** The state after an event. */
    default ApiKeyState evolve(ApiKeyEvent event) {
        return switch (event) {
            case ApiKeyCreated created -> new Usable(created.keyId(), created.organizationId(), created.userId());
            case ApiKeyRevoked revoked -> new Revoked();
        };
    }

    /** There is none. */
    record None() implements ApiKeyState {}

    /** It was made, and may have ended. */
    record Usable(UUID keyId, UUID organizationId, UUID userId) implements ApiKeyState {}

    /** It is refused for good. */
    record Revoked() implements ApiKeyState {}
}
