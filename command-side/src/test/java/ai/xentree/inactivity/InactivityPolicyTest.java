package ai.xentree.inactivity;

import static ai.xentree.stats.OverseenAcme.ACME;
import static ai.xentree.stats.OverseenAcme.AUDREY;
import static ai.xentree.stats.OverseenAcme.MANU;
import static ai.xentree.stats.OverseenAcme.MIA;
import static ai.xentree.stats.OverseenAcme.OLGA;
import static ai.xentree.stats.OverseenAcme.SAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.xentree.axon.Deciding;
import ai.xentree.axon.InMemoryAxon;
import ai.xentree.core.Actor;
import ai.xentree.core.Refused;
import ai.xentree.inactivity.InactivityPolicyCommand.ChangeInactivityDays;
import ai.xentree.inactivity.InactivityPolicyEvent.InactivityDaysChanged;
import ai.xentree.stats.OverseenAcme;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InactivityPolicyTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final Deciding<PolicyOfOrganization> acme =
            Deciding.of(PolicyOfOrganization.class, InactivityPolicyCommand.aggregateId(ACME));
    private final InMemoryAxon axon = new InMemoryAxon(
            OverseenAcme.module(),
            new InactivityModule().inactivityAggregates(new InactivitySettings(2, 30, Duration.ofMinutes(5), 100)));

    @AfterEach
    void close() {
        axon.close();
    }

    @Test
    void givenNoChoice_whenDaysAreChosen_thenTheyHold() {
        acme.given().when(it -> it.change(change(OLGA, 7))).expectEvents(changed(7));
    }

    @Test
    void givenAChoice_whenOthersAreChosen_thenTheyHold() {
        acme.given(changed(7)).when(it -> it.change(change(OLGA, 14))).expectEvents(changed(14));
    }

    @Test
    void givenAChoice_whenItIsMadeAgain_thenNothingChanges() {
        acme.given(changed(7)).when(it -> it.change(change(OLGA, 7))).expectNoEvents();
    }

    @Test
    void ownersChooseWithinWhatTheDeploymentAllows() {
        InactivityPolicy policy = axon.send(change(OLGA, 2));
        assertThat(policy).isEqualTo(new InactivityPolicy(2, OLGA, NOON));
        axon.send(change(OLGA, 30));
        for (var days : List.of(-1, 0, 1, 31)) {
            assertRefused(OLGA, days, "VALIDATION_ERROR");
        }
        assertThat(axon.events()).containsExactly(changed(2), changed(30));
    }

    @Test
    void nobodyElseChooses() {
        List.of(MANU, AUDREY, MIA).forEach(person -> assertRefused(person, 7, "FORBIDDEN"));
        assertRefused(SAM, 7, "NOT_FOUND");
        assertThat(axon.events()).isEmpty();
    }

    private void assertRefused(UUID person, int days, String code) {
        assertThatThrownBy(() -> axon.send(change(person, days)))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith(code);
    }

    private static ChangeInactivityDays change(UUID person, int days) {
        return new ChangeInactivityDays(ACME, days, NOON, Actor.user(person));
    }

    private static InactivityDaysChanged changed(int days) {
        return new InactivityDaysChanged(ACME, days, OLGA, NOON);
    }
}
