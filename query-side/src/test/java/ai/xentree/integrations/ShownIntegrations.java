package ai.xentree.integrations;

import ai.xentree.axon.InMemoryAxon;
import ai.xentree.core.DomainEvent;
import ai.xentree.integrations.IntegrationTokenEvent.TokenRevoked;
import ai.xentree.integrations.TokenKeyEvent.TokenKeyMade;
import ai.xentree.organizations.Administered;
import ai.xentree.organizations.FindAdministered;
import ai.xentree.projection.EmbeddedViews;
import ai.xentree.projection.FreshnessFixture;
import ai.xentree.projection.StoredEvent;
import ai.xentree.web.paging.Page;
import ai.xentree.web.security.Caller;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/** Keys and revocations as they are shown after what a test lets happen. Olga administers Acme and is in Other; Sam is in none. */
final class ShownIntegrations implements AutoCloseable {

    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    static final UUID ACME = new UUID(1, 1);
    static final UUID OTHER = new UUID(1, 2);
    static final UUID FOREIGN = new UUID(1, 3);
    static final UUID OLGA = new UUID(2, 1);
    static final UUID SAM = new UUID(2, 2);
    static final RevocationSettings REVOCATIONS = new RevocationSettings(Duration.ofDays(20));

    final EmbeddedViews database = new EmbeddedViews();
    final IntegrationsProjection projection = new IntegrationsProjection(database.place(), REVOCATIONS);
    final PublishedKeysEndpoint keys;
    Instant now = NOON;
    private final InMemoryAxon axon =
            new InMemoryAxon(configurer -> configurer.registerQueryHandler(c -> new Organizations()));
    private final RevocationsEndpoint revocations;
    private long position;

    ShownIntegrations() {
        keys = new PublishedKeysEndpoint(database.place(), new PublishedKeySettings(Duration.ofMinutes(1)), () -> now);
        revocations = new RevocationsEndpoint(
                new AdministeredTenants(axon.configuration().queryGateway()),
                database.place(),
                FreshnessFixture.of(database.place()),
                REVOCATIONS,
                () -> now);
        projection.clear();
    }

    /** What the feature of organizations would say. */
    static final class Organizations {

        @QueryHandler
        Administered handle(FindAdministered query) {
            return query.actor().is(OLGA)
                    ? new Administered(query.actor().superAdmin(), List.of(ACME), Set.of(OTHER))
                    : new Administered(query.actor().superAdmin(), List.of(), Set.of());
        }
    }

    static PublicKey newKey() {
        try {
            return KeyPairGenerator.getInstance("RSA").generateKeyPair().getPublic();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static TokenKeyMade made(UUID tenantId, PublicKey key, Instant at) {
        var encoded = Base64.getEncoder().encodeToString(key.getEncoded());
        return new TokenKeyMade(tenantId, RsaKeys.thumbprint(key), encoded, at, at.plus(Duration.ofMinutes(15)));
    }

    static UUID token(int number) {
        return new UUID(7, number);
    }

    static TokenRevoked revoked(UUID tenantId, int number, Instant at) {
        return new TokenRevoked(
                tenantId, token(number), new UUID(8, number), "leaked", null, OLGA, at, at.plusSeconds(60));
    }

    void happened(DomainEvent... events) {
        var batch = projection.begin();
        batch.expect(List.of(events));
        for (var event : events) {
            batch.fold(new StoredEvent(position++, NOON, event));
        }
        batch.flush(position - 1);
    }

    /** Delivers events a second time, as after a crash. */
    void happenedAgain(DomainEvent... events) {
        position -= events.length;
        happened(events);
    }

    IntegrationTokenRevocationListResponse list(Caller caller, @Nullable UUID tenantId, @Nullable UUID jti, Page page) {
        return Objects.requireNonNull(
                revocations.list(tenantId, jti, page, caller).getBody());
    }

    List<UUID> tokens(Caller caller, @Nullable UUID tenantId, @Nullable UUID jti) {
        return list(caller, tenantId, jti, new Page(1, 25)).items().stream()
                .map(IntegrationTokenRevocationItem::jti)
                .toList();
    }

    long kept() {
        return database.place().getCollection(RevocationDocument.COLLECTION).countDocuments();
    }

    @Override
    public void close() {
        axon.close();
        database.close();
    }
}
