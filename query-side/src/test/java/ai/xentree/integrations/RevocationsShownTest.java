package ai.xentree.integrations;

import static ai.xentree.integrations.ShownIntegrations.ACME;
import static ai.xentree.integrations.ShownIntegrations.FOREIGN;
import static ai.xentree.integrations.ShownIntegrations.NOON;
import static ai.xentree.integrations.ShownIntegrations.OLGA;
import static ai.xentree.integrations.ShownIntegrations.OTHER;
import static ai.xentree.integrations.ShownIntegrations.SAM;
import static ai.xentree.integrations.ShownIntegrations.revoked;
import static ai.xentree.integrations.ShownIntegrations.token;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.xentree.core.Refused;
import ai.xentree.organizations.OrganizationEvent.OrganizationDeleted;
import ai.xentree.projection.EmbeddedViews;
import ai.xentree.web.paging.Page;
import ai.xentree.web.security.Caller;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RevocationsShownTest {

    private static final Caller OWNER = new Caller(OLGA, null, false);
    private static final Caller STRANGER = new Caller(SAM, null, false);
    private static final Caller PLATFORM = new Caller(SAM, null, true);

    private final ShownIntegrations shown = new ShownIntegrations();

    @AfterEach
    void close() {
        shown.close();
    }

    @Test
    void givenRevocations_thenOwnersSeeTheirsNewestFirstAndThePlatformAll() {
        shown.happened(
                revoked(ACME, 1, NOON), revoked(FOREIGN, 2, NOON.plusMillis(1)), revoked(ACME, 3, NOON.plusMillis(2)));
        assertThat(shown.tokens(OWNER, null, null)).containsExactly(token(3), token(1));
        assertThat(shown.tokens(OWNER, ACME, token(1))).containsExactly(token(1));
        assertThat(shown.tokens(OWNER, null, token(2))).isEmpty();
        assertThat(shown.tokens(PLATFORM, null, null)).containsExactly(token(3), token(2), token(1));
        assertThat(shown.tokens(PLATFORM, FOREIGN, null)).containsExactly(token(2));
        assertThat(shown.list(OWNER, null, null, new Page(2, 1)))
                .returns(2L, IntegrationTokenRevocationListResponse::total)
                .returns(2L, IntegrationTokenRevocationListResponse::totalPages)
                .satisfies(page -> assertThat(page.items())
                        .containsExactly(new IntegrationTokenRevocationItem(
                                new UUID(8, 1), ACME, token(1), "leaked", OLGA, NOON, NOON.plusSeconds(60))));
    }

    @Test
    void givenWhoAdministersNothing_thenTheyAreRefusedAndATenantThatIsNotTheirsDoesNotExist() {
        assertRefused("FORBIDDEN", STRANGER, null);
        assertRefused("NOT_FOUND", STRANGER, ACME);
        assertRefused("NOT_FOUND", OWNER, FOREIGN);
        assertRefused("FORBIDDEN", OWNER, OTHER);
    }

    @Test
    void givenRevocationsOfLongAgo_thenTheyAreShownNoMoreAndTheNextOneCleansThemUp() {
        var later = NOON.plus(Duration.ofDays(20));
        shown.happened(revoked(ACME, 1, NOON), revoked(ACME, 2, NOON.plusSeconds(1)));
        shown.now = later.plusMillis(1);
        assertThat(shown.tokens(OWNER, null, null)).containsExactly(token(2));
        shown.now = later.plus(Duration.ofDays(1));
        assertThat(shown.tokens(OWNER, null, null)).isEmpty();
        assertThat(shown.kept()).isEqualTo(2);
        var next = revoked(ACME, 3, shown.now);
        shown.happened(next);
        assertThat(shown.kept()).isEqualTo(1);
        shown.happenedAgain(next);
        assertThat(shown.tokens(OWNER, null, null)).containsExactly(token(3));
        shown.happened(revoked(ACME, 4, shown.now.plusSeconds(1)));
        assertThat(shown.tokens(OWNER, null, null)).containsExactly(token(4), token(3));
    }

    @Test
    void givenAnotherTimeToShowThem_thenTheReadModelIsAnother() {
        try (var database = new EmbeddedViews()) {
            var longer = new IntegrationsProjection(database.place(), new RevocationSettings(Duration.ofDays(21)));
            assertThat(longer.version()).isNotEqualTo(shown.projection.version());
        }
        assertThatThrownBy(() -> new RevocationSettings(Duration.ofMinutes(59)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void givenADeletedTenant_thenNothingIsLeftOfIt() {
        shown.happened(revoked(ACME, 1, NOON), revoked(ACME, 2, NOON), new OrganizationDeleted(ACME, NOON));
        assertThat(shown.kept()).isZero();
    }

    private void assertRefused(String code, Caller caller, @Nullable UUID tenantId) {
        assertThatThrownBy(() -> shown.tokens(caller, tenantId, null))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith(code);
    }
}
