package ai.xentree.stats;

import static ai.xentree.stats.AuditedAcme.ACME;
import static ai.xentree.stats.AuditedAcme.NOON;
import static ai.xentree.stats.AuditedAcme.OLGA;
import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.core.Actor;
import ai.xentree.impact.LviWeights;
import ai.xentree.impact.LviWeightsEvent.LviWeightsChanged;
import ai.xentree.impact.LviWeightsInForce;
import ai.xentree.inactivity.InactivityPolicy;
import ai.xentree.inactivity.InactivityPolicyEvent.InactivityDaysChanged;
import ai.xentree.stats.model.Choices;
import java.math.BigDecimal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ChoicesTest {

    private static final LviWeights WEIGHTS =
            new LviWeights(new BigDecimal("0.50"), new BigDecimal("0.5"), BigDecimal.ZERO, new BigDecimal("0.000"));

    private final AuditedAcme acme = new AuditedAcme();

    @AfterEach
    void close() {
        acme.close();
    }

    @Test
    void givenSomeChoices_thenNoneUndoesAnother() {
        assertThat(choices()).isEqualTo(Choices.NONE);
        acme.happened(new InactivityDaysChanged(ACME, 14, null, NOON));
        acme.happened(new LviWeightsChanged(ACME, WEIGHTS, OLGA, NOON));
        assertThat(choices())
                .isEqualTo(
                        new Choices(new LviWeightsInForce(WEIGHTS, OLGA, NOON), new InactivityPolicy(14, null, NOON)));
        acme.happened(new InactivityDaysChanged(ACME, 7, OLGA, NOON));
        assertThat(choices().weights().weights()).isEqualTo(WEIGHTS);
    }

    private Choices choices() {
        var query = new StatsQuery(Actor.user(OLGA), ACME, null, null, null);
        return acme.questions().answer(query, Question::choices).value();
    }
}
