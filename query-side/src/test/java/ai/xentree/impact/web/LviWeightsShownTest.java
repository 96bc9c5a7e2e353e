package ai.xentree.impact.web;

import static ai.xentree.stats.AuditedAcme.ACME;
import static ai.xentree.stats.AuditedAcme.AUDREY;
import static ai.xentree.stats.AuditedAcme.MIA;
import static ai.xentree.stats.AuditedAcme.NOON;
import static ai.xentree.stats.AuditedAcme.OLGA;
import static ai.xentree.stats.AuditedAcme.SAM;
import static ai.xentree.stats.AuditedAcme.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.xentree.core.Refused;
import ai.xentree.impact.LVIWeightResponse;
import ai.xentree.impact.LviWeights;
import ai.xentree.impact.LviWeightsEvent.LviWeightsChanged;
import ai.xentree.stats.AuditedAcme;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LviWeightsShownTest {

    private final AuditedAcme acme = new AuditedAcme();
    private final LviWeightsViewsEndpoint endpoint = new LviWeightsViewsEndpoint(acme.questions());

    @AfterEach
    void close() {
        acme.close();
    }

    @Test
    void givenNobodyChoseAny_thenTheDefaultsAreShown() {
        assertThat(shownTo(OLGA, ACME))
                .isEqualTo(new LVIWeightResponse(
                        ACME, decimal("0.30"), decimal("0.25"), decimal("0.25"), decimal("0.20"), true, null, null));
    }

    @Test
    void givenSomeWereChosen_thenTheLastAreShownAsWritten() {
        acme.happened(changed("0.1", "0.9"), changed("0.250", "0.75"));
        assertThat(shownTo(AUDREY, null))
                .isEqualTo(new LVIWeightResponse(
                        ACME, decimal("0.250"), decimal("0.75"), BigDecimal.ZERO, BigDecimal.ZERO, false, NOON, OLGA));
    }

    @Test
    void givenTheDefaultsWereChosenAgain_thenTheyAreTheDefaultsAndStillWereChosen() {
        var defaults = new LviWeightsChanged(ACME, LviWeights.DEFAULTS, null, NOON);
        acme.happened(changed("0.1", "0.9"), defaults);
        assertThat(shownTo(OLGA, ACME))
                .returns(true, LVIWeightResponse::isDefault)
                .returns(NOON, LVIWeightResponse::updatedAt)
                .returns(null, LVIWeightResponse::updatedBy);
    }

    @Test
    void onlyThoseWhoSeeFiguresSeeThem() {
        assertThatThrownBy(() -> shownTo(MIA, ACME)).isInstanceOf(Refused.class).hasMessageStartingWith("FORBIDDEN");
        for (var organization : List.of(ACME, new UUID(9, 9))) {
            assertThatThrownBy(() -> shownTo(SAM, organization))
                    .isInstanceOf(Refused.class)
                    .hasMessageStartingWith("NOT_FOUND");
        }
    }

    private @Nullable LVIWeightResponse shownTo(UUID person, @Nullable UUID organization) {
        return endpoint.get(organization, null, null, as(person)).getBody();
    }

    private static LviWeightsChanged changed(String engagement, String completion) {
        var weights = new LviWeights(decimal(engagement), decimal(completion), BigDecimal.ZERO, BigDecimal.ZERO);
        return new LviWeightsChanged(ACME, weights, OLGA, NOON);
    }

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }
}
