package ai.xentree.integrations;

import static ai.xentree.integrations.GivenTokens.NOON;
import static ai.xentree.stats.OverseenAcme.ACME;
import static ai.xentree.stats.OverseenAcme.OLGA;

import ai.xentree.axon.Commands;
import ai.xentree.axon.InMemoryAxon;
import ai.xentree.organizations.Administered;
import ai.xentree.organizations.FindAdministered;
import ai.xentree.stats.OverseenAcme;
import ai.xentree.stats.Oversights;
import ai.xentree.web.security.Caller;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/** All that issues and verifies tokens, for tests: Olga owns Acme. */
final class TokensOfAcme implements AutoCloseable {

    static final String ORIGIN = "https://partner.example.com";

    final InMemoryAxon axon = new InMemoryAxon(
            OverseenAcme.module(),
            new IntegrationsModule().integrationTokens(),
            configurer -> configurer.registerQueryHandler(c -> new ReadModels()));
    final IntegrationSettings settings = new IntegrationSettings(
            "xentree",
            "xentree-integration",
            Duration.ofDays(90),
            Duration.ofMinutes(15),
            Duration.ofSeconds(5),
            Duration.ofHours(1));
    final TenantKeyPairs keys = new TenantKeyPairs(axon.vault(), settings);
    final TokenFormat format = new TokenFormat(settings);
    final GrantingTenant tenants = new GrantingTenant(
            axon.configuration().queryGateway(), axon.configuration().getComponent(Oversights.class));
    final IntegrationTokenEndpoint endpoint;
    Instant now = NOON;
    private final AtomicLong ids = new AtomicLong();

    TokensOfAcme() {
        var known = new KnownTokens(axon.configuration().eventStore());
        var proofs = new TokenProofs(known, format);
        var commands = new Commands(axon.configuration().commandGateway());
        var grants = new Grants(keys, format, proofs, settings, commands, this::nextId, () -> now);
        endpoint = new IntegrationTokenEndpoint(
                tenants,
                grants,
                new Revocations(tenants, grants, commands, this::nextId, () -> now),
                new TokenVerification(proofs, known, settings),
                () -> now);
    }

    /** Read models. */
    static final class ReadModels {

        @QueryHandler
        Administered handle(FindAdministered query) {
            return new Administered(false, query.actor().is(OLGA) ? List.of(ACME) : List.of(), Set.of());
        }
    }

    IntegrationGrantResponse grant() {
        var request = new IntegrationGrantRequest(null, ORIGIN, Set.of("quota:read", "profile:read"), null, null);
        return endpoint.grant(request, as(OLGA));
    }

    IntegrationVerifyResponse verify(String token) {
        return verify(token, null);
    }

    IntegrationVerifyResponse verify(String token, @Nullable String origin) {
        return endpoint.verify(new IntegrationVerifyRequest(token, ACME, origin), as(OLGA));
    }

    IntegrationRotateResponse rotate(String token, @Nullable Boolean revokePrevious) {
        var request = new IntegrationRotateRequest(
                null, ORIGIN, Set.of("profile:read"), 600, null, token, revokePrevious, "rotation");
        return endpoint.rotate(request, as(OLGA));
    }

    static Caller as(UUID userId) {
        return new Caller(userId, null, false);
    }

    private UUID nextId() {
        return new UUID(6, ids.incrementAndGet());
    }

    @Override
    public void close() {
        axon.close();
    }
}
