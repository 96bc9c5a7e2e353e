package ai.xentree.apikeys;

import static ai.xentree.stats.OverseenAcme.ACME;
import static ai.xentree.stats.OverseenAcme.MIA;
import static ai.xentree.stats.OverseenAcme.OLGA;
import static ai.xentree.stats.OverseenAcme.OTHER;
import static ai.xentree.stats.OverseenAcme.SID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.xentree.apikeys.ApiKeyCommand.CreateApiKey;
import ai.xentree.apikeys.ApiKeyCommand.RevokeApiKey;
import ai.xentree.apikeys.ApiKeyCommand.RevokeApiKeysOf;
import ai.xentree.apikeys.ApiKeyCommand.RevokeApiKeysOfOrganization;
import ai.xentree.apikeys.ApiKeyEvent.ApiKeyCreated;
import ai.xentree.apikeys.ApiKeyEvent.ApiKeyRevoked;
import ai.xentree.axon.Deciding;
import ai.xentree.axon.InMemoryAxon;
import ai.xentree.core.Actor;
import ai.xentree.core.Refused;
import ai.xentree.identity.AccountResponse;
import ai.xentree.identity.AccountStatus;
import ai.xentree.identity.FindAccount;
import ai.xentree.identity.PlatformRole;
import ai.xentree.identity.SubscriptionPlan;
import ai.xentree.stats.OverseenAcme;
import ai.xentree.vault.InMemoryVault;
import ai.xentree.web.keys.KeptApiKeys;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ApiKeyTest {

    private static final UUID KEY = new UUID(9, 1);
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final int MOST = 2;

    private final KeptApiKeys kept = new KeptApiKeys(new InMemoryVault());
    private final Accounts accounts = new Accounts();
    private final InMemoryAxon axon = new InMemoryAxon(
            OverseenAcme.module(),
            configurer -> configurer.registerQueryHandler(c -> accounts),
            new ApiKeysModule().apiKeyAggregates(kept, new ApiKeySettings(MOST)));
    private final Deciding<ApiKey> key = Deciding.of(ApiKey.class, ApiKeyCommand.aggregateId(KEY));

    @AfterEach
    void close() {
        axon.close();
    }

    @Test
    void givenNone_whenOneIsMade_thenItIs() {
        key.given().when(it -> it.create(create(KEY, ACME, MIA), MIA)).expectEvents(created(MIA));
    }

    @Test
    void givenAKey_whenItIsRevoked_thenItIs() {
        key.given(created(MIA)).when(it -> it.revoke(NOON)).expectEvents(revoked(MIA));
    }

    @Test
    void givenARevokedKey_whenItIsRevokedOrMadeAgain_thenNothingChanges() {
        key.given(created(MIA), revoked(MIA)).when(it -> it.revoke(NOON)).expectNoEvents();
        key.given(created(MIA), revoked(MIA))
                .when(it -> it.create(create(KEY, ACME, MIA), MIA))
                .expectNoEvents();
    }

    @Test
    void whoIsInAnOrganizationMakesKeysForIt_andNobodyElse() {
        axon.send(create(KEY, ACME, MIA));
        assertThat(kept.find("hash-1").orElseThrow().scopes()).containsExactly("api:read");
        assertRefused(create(new UUID(9, 2), OTHER, MIA), "NOT_FOUND");
        assertThat(kept.find("hash-2")).isEmpty();
    }

    @Test
    void nobodyMakesMoreThanTheDeploymentAllows() {
        axon.send(create(new UUID(9, 1), ACME, MIA));
        axon.send(create(new UUID(9, 2), ACME, MIA));
        assertRefused(create(new UUID(9, 3), ACME, MIA), "CONFLICT");
        axon.send(create(new UUID(9, 4), ACME, SID));
    }

    @Test
    void itsMakerAndAdministratorsRevokeAKey_whichIsRefusedFromThen_andToOthersItIsNotThere() {
        axon.send(create(KEY, ACME, MIA));
        assertRefused(new RevokeApiKey(KEY, NOON, Actor.user(SID)), "NOT_FOUND");
        assertThat(kept.find("hash-1")).isPresent();
        axon.send(new RevokeApiKey(KEY, NOON, Actor.user(OLGA)));
        assertThat(kept.find("hash-1")).isEmpty();
        assertThat(axon.events()).containsExactly(created(MIA), revoked(MIA));
        assertRefused(new RevokeApiKey(KEY, NOON, Actor.user(MIA)), "NOT_FOUND");
    }

    @Test
    void allKeysOfAPersonAreRevokedAtOnce_andNobodyElses() {
        axon.send(create(new UUID(9, 1), ACME, MIA));
        axon.send(create(new UUID(9, 2), ACME, SID));
        axon.send(new RevokeApiKeysOf(MIA, NOON, Actor.SYSTEM));
        assertThat(kept.find("hash-1")).isEmpty();
        assertThat(kept.find("hash-2")).isPresent();
        assertThat(kept.of(MIA)).isEmpty();
    }

    @Test
    void allKeysOfAnOrganizationAreRevokedAtOnce() {
        axon.send(create(KEY, ACME, MIA));
        axon.send(create(new UUID(9, 2), ACME, SID));
        axon.send(new RevokeApiKeysOfOrganization(OTHER, NOON, Actor.user(OLGA)));
        assertThat(kept.find("hash-1")).isPresent();
        axon.send(new RevokeApiKeysOfOrganization(ACME, NOON, Actor.user(OLGA)));
        assertThat(kept.find("hash-1")).isEmpty();
        assertThat(kept.find("hash-2")).isEmpty();
        assertThat(kept.of(MIA)).isEmpty();
        assertThat(axon.events()).contains(revoked(MIA)).hasSize(4);
    }

    @Test
    void whoHasBeenSuspendedMakesNone() {
        accounts.status = AccountStatus.SUSPENDED;
        assertRefused(create(KEY, ACME, MIA), "UNAUTHORIZED");
        assertThat(kept.find("hash-1")).isEmpty();
        assertThat(kept.of(MIA)).isEmpty();
        assertThat(axon.events()).isEmpty();
    }

    /** What the feature of accounts would say. */
    static final class Accounts {

        private AccountStatus status = AccountStatus.ACTIVE;

        @QueryHandler
        AccountResponse handle(FindAccount query) {
            return new AccountResponse(
                    query.userId(),
                    "mia",
                    "mia@example.com",
                    null,
                    null,
                    PlatformRole.USER,
                    SubscriptionPlan.FREE,
                    status,
                    NOON,
                    NOON);
        }
    }

    private void assertRefused(ApiKeyCommand command, String code) {
        assertThatThrownBy(() -> axon.send(command)).isInstanceOf(Refused.class).hasMessageStartingWith(code);
    }

    private static CreateApiKey create(UUID keyId, UUID organization, UUID person) {
        return new CreateApiKey(
                keyId,
                organization,
                "Reporting",
                "hash-" + keyId.getLeastSignificantBits(),
                "xntr-4fK2",
                List.of(ApiScope.API_READ),
                List.of(),
                null,
                NOON,
                Actor.user(person));
    }

    private static ApiKeyCreated created(UUID person) {
        return new ApiKeyCreated(
                KEY, ACME, person, "Reporting", "xntr-4fK2", List.of(ApiScope.API_READ), List.of(), null, NOON);
    }

    private static ApiKeyRevoked revoked(UUID person) {
        return new ApiKeyRevoked(KEY, ACME, person, NOON);
    }
}
