package ai.xentree.apikeys;

import ai.xentree.core.AboutPerson;
import ai.xentree.core.DomainEvent;
import ai.xentree.core.OfOrganization;
import ai.xentree.core.Stored;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The life of an API key. What it is recognized by is in the vault only. */
public sealed interface ApiKeyEvent extends DomainEvent, OfOrganization, AboutPerson {

    /** The key. */
    UUID keyId();

    /**
     * A key was made.
     *
     * @param userId who made it, for whom it acts
     * @param prefix its first characters, to recognize it by
     * @param allowedIps where it may come from; empty for anywhere
     * @param expiresAt when it ends; null for never
     */
    @Stored("apikeys.ApiKeyCreated")
    record ApiKeyCreated(
            UUID keyId,
            UUID organizationId,
            UUID userId,
            String name,
            String prefix,
            List<ApiScope> scopes,
            List<String> allowedIps,
            @Nullable Instant expiresAt,
            Instant createdAt)
            implements ApiKeyEvent {}

    /**
     * A key is refused from now on.
     *
     * @param userId who had made it
     */
    @Stored("apikeys.ApiKeyRevoked")
    record ApiKeyRevoked(UUID keyId, UUID organizationId, UUID userId, Instant revokedAt) implements ApiKeyEvent {}
}
