package ai.xentree.inactivity;

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
import ai.xentree.inactivity.InactivityPolicyEvent.InactivityDaysChanged;
import ai.xentree.stats.AuditedAcme;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InactivityPolicyShownTest {

    private final AuditedAcme acme = new AuditedAcme();
    private final InactivityPolicyViewsEndpoint endpoint =
            new InactivityPolicyViewsEndpoint(acme.questions(), new InactivityDefaults(10));

    @AfterEach
    void close() {
        acme.close();
    }

    @Test
    void givenNoChoice_thenTheDeploymentsDefaultIsShown() {
        assertThat(shownTo(AUDREY, null)).isEqualTo(new InactivityPolicyResponse(ACME, 10, true, null, null));
    }

    @Test
    void givenAChoice_thenTheLastIsShown() {
        acme.happened(
                new InactivityDaysChanged(ACME, 7, null, NOON),
                new InactivityDaysChanged(ACME, 10, OLGA, NOON.plusSeconds(1)));
        assertThat(shownTo(OLGA, ACME))
                .isEqualTo(new InactivityPolicyResponse(ACME, 10, false, NOON.plusSeconds(1), OLGA));
    }

    @Test
    void onlyThoseWhoSeeFiguresSeeIt() {
        assertThatThrownBy(() -> shownTo(MIA, ACME)).isInstanceOf(Refused.class).hasMessageStartingWith("FORBIDDEN");
        assertThatThrownBy(() -> shownTo(SAM, ACME)).isInstanceOf(Refused.class).hasMessageStartingWith("NOT_FOUND");
    }

    private @Nullable InactivityPolicyResponse shownTo(UUID person, @Nullable UUID organization) {
        return endpoint.get(organization, null, as(person)).getBody();
    }
}
