package ai.xentree.impact;

import static ai.xentree.stats.OverseenAcme.ACME;
import static ai.xentree.stats.OverseenAcme.AUDREY;
import static ai.xentree.stats.OverseenAcme.MANU;
import static ai.xentree.stats.OverseenAcme.MIA;
import static ai.xentree.stats.OverseenAcme.OLGA;
import static ai.xentree.stats.OverseenAcme.OTHER;
import static ai.xentree.stats.OverseenAcme.SAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.xentree.axon.InMemoryAxon;
import ai.xentree.claims.ClaimsFixture;
import ai.xentree.core.Actor;
import ai.xentree.core.Refused;
import ai.xentree.impact.LviWeightsCommand.ChangeLviWeights;
import ai.xentree.stats.OverseenAcme;
import ai.xentree.vault.InMemoryVault;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LviWeightsRightsTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final LviWeights ONLY_ENGAGEMENT =
            new LviWeights(BigDecimal.ONE, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    private final InMemoryAxon axon = new InMemoryAxon(
            ClaimsFixture.module(new InMemoryVault()), OverseenAcme.module(), new ImpactModule().impactAggregates());

    @AfterEach
    void close() {
        axon.close();
    }

    @Test
    void ownersChangeThemAndSoDoesThePlatform() {
        assertThat(change(ACME, Actor.user(OLGA))).isEqualTo(new LviWeightsInForce(ONLY_ENGAGEMENT, OLGA, NOON));
        assertThat(change(ACME, new Actor(SAM, true)).changedBy()).isEqualTo(OLGA);
        assertThat(axon.events()).hasSize(1);
    }

    @Test
    void nobodyElseInItMay() {
        for (var person : List.of(MANU, AUDREY, MIA)) {
            assertThatThrownBy(() -> change(ACME, Actor.user(person)))
                    .isInstanceOf(Refused.class)
                    .hasMessageStartingWith("FORBIDDEN");
        }
        assertThat(axon.events()).isEmpty();
    }

    @Test
    void whoeverIsNotInItIsToldThatItDoesNotExist() {
        assertNotFound(ACME, Actor.user(SAM));
        assertNotFound(OTHER, Actor.user(OLGA));
        assertThat(axon.events()).isEmpty();
    }

    private void assertNotFound(UUID organizationId, Actor actor) {
        assertThatThrownBy(() -> change(organizationId, actor))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("NOT_FOUND");
    }

    private LviWeightsInForce change(UUID organizationId, Actor actor) {
        return axon.send(new ChangeLviWeights(organizationId, ONLY_ENGAGEMENT, NOON, actor));
    }
}
