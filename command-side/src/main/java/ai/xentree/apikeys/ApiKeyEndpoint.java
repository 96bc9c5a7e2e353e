package ai.xentree.apikeys;

import ai.xentree.apikeys.ApiKeyCommand.CreateApiKey;
import ai.xentree.apikeys.ApiKeyCommand.RevokeApiKey;
import ai.xentree.axon.Commands;
import ai.xentree.core.Ids;
import ai.xentree.core.Refusal;
import ai.xentree.web.access.Access;
import ai.xentree.web.addresses.AddressRanges;
import ai.xentree.web.idempotency.ShownOnce;
import ai.xentree.web.keys.KeptApiKeys;
import ai.xentree.web.openapi.Refuses;
import ai.xentree.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Makes and revokes API keys. */
@RestController
@Tag(name = "API Keys")
class ApiKeyEndpoint {

    private static final String KEYS = "/api/admin/api-keys";

    private final Commands commands;
    private final NewKeys newKeys;
    private final Ids ids;
    private final InstantSource clock;

    ApiKeyEndpoint(Commands commands, NewKeys newKeys, Ids ids, InstantSource clock) {
        this.commands = commands;
        this.newKeys = newKeys;
        this.ids = ids;
        this.clock = clock;
    }

    @PostMapping(KEYS)
    @ResponseStatus(HttpStatus.CREATED)
    @Access(bearerOnly = true)
    @ShownOnce("key")
    @Refuses(also = 404)
    @Operation(
            operationId = "createApiKey",
            summary = "Create an API key",
            description = "Makes a key; its value is shown only here.")
    ApiKeyResponse create(@RequestBody ApiKeyCreateRequest request, Caller caller) {
        var now = clock.instant();
        var addresses = addresses(request.allowedIps().orElse(Set.of()));
        requireFuture(request.expiresAt(), now);
        var scopes = request.scopes().stream().sorted().toList();
        var key = newKeys.next();
        var prefix = NewKeys.prefix(key);
        var keyId = ids.next();
        commands.send(new CreateApiKey(
                keyId,
                request.organizationId(),
                request.name(),
                KeptApiKeys.hash(key),
                prefix,
                scopes,
                addresses,
                request.expiresAt(),
                now,
                caller.actor()));
        return new ApiKeyResponse(
                keyId,
                request.name(),
                key,
                prefix,
                request.organizationId(),
                scopes,
                addresses,
                request.expiresAt(),
                null,
                true,
                caller.userId(),
                now);
    }

    private static List<String> addresses(Set<String> written) {
        if (!written.stream().allMatch(AddressRanges::isOne)) {
            throw Refusal.invalid("allowed_ips", "must be IP addresses or CIDR ranges");
        }
        return written.stream().sorted().toList();
    }

    private static void requireFuture(@Nullable Instant expiresAt, Instant now) {
        if (expiresAt != null && !expiresAt.isAfter(now)) {
            throw Refusal.invalid("expires_at", "must be in the future");
        }
    }

    @DeleteMapping(KEYS + "/{key_id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Access(bearerOnly = true)
    @Operation(operationId = "deleteApiKey", summary = "Delete an API key", description = "Revokes it at once.")
    void delete(@PathVariable("key_id") UUID keyId, Caller caller) {
        commands.send(new RevokeApiKey(keyId, clock.instant(), caller.actor()));
    }
}
