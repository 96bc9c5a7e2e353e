package ai.xentree.impact;

import static ai.xentree.stats.OverseenAcme.ACME;
import static ai.xentree.stats.OverseenAcme.OLGA;

import ai.xentree.axon.Deciding;
import ai.xentree.core.Actor;
import ai.xentree.core.Refused;
import ai.xentree.impact.LviWeightsCommand.ChangeLviWeights;
import ai.xentree.impact.LviWeightsEvent.LviWeightsChanged;
import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LviWeightsTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final Deciding<WeightsOfOrganization> acme =
            Deciding.of(WeightsOfOrganization.class, LviWeightsCommand.aggregateId(ACME));

    @Test
    void givenTheDefaults_whenOthersAreChosen_thenTheyHoldAndWhoChoseThemIsKnown() {
        acme.given().when(it -> it.change(change("0.4 0.3 0.2 0.1"))).expectEvents(changed("0.4 0.3 0.2 0.1"));
    }

    @Test
    void givenTheDefaults_whenTheSameAreChosenHoweverWritten_thenNothingChanges() {
        acme.given().when(it -> it.change(change("0.3 0.250 0.25 0.2"))).expectNoEvents();
    }

    @Test
    void givenChosenOnes_whenTheSameAreChosenAgain_thenNothingChanges() {
        acme.given(changed("0.4 0.3 0.2 0.1"))
                .when(it -> it.change(change("0.40 0.30 0.20 0.10")))
                .expectNoEvents();
    }

    @Test
    void givenChosenOnes_whenTheDefaultsAreChosen_thenThatIsAChange() {
        acme.given(changed("0.4 0.3 0.2 0.1"))
                .when(it -> it.change(change("0.30 0.25 0.25 0.20")))
                .expectEvents(changed("0.30 0.25 0.25 0.20"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 0 0 1", "0.333333 0.333333 0.333333 0", "0.3333335 0.333333 0.3333345 0"})
    void givenWeightsThatSumToOneWithinAMillionth_whenChosen_thenTheyHoldAsWritten(String weights) {
        acme.given().when(it -> it.change(change(weights))).expectEvents(changed(weights));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.3 0.3 0.3 0.3",
                "0 0 0 0",
                "0.333333 0.333333 0.3333329 0",
                "0.333334 0.333334 0.3333331 0",
                "-0.1 0.5 0.5 0.1",
                "1.1 -0.1 0 0"
            })
    void givenWeightsThatDoNotSumToOneOrAreOutOfRange_whenChosen_thenItIsRefused(String weights) {
        acme.given().when(it -> it.change(change(weights))).expectException(Refused.class);
    }

    private static ChangeLviWeights change(String weights) {
        return new ChangeLviWeights(ACME, weights(weights), NOON, Actor.user(OLGA));
    }

    private static LviWeightsChanged changed(String weights) {
        return new LviWeightsChanged(ACME, weights(weights), OLGA, NOON);
    }

    private static LviWeights weights(String text) {
        var weights = text.split(" ", -1);
        return new LviWeights(
                new BigDecimal(weights[0]),
                new BigDecimal(weights[1]),
                new BigDecimal(weights[2]),
                new BigDecimal(weights[3]));
    }
}
