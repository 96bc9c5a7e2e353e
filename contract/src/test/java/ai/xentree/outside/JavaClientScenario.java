package ai.xentree.outside;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.client.AdminStatsMembersApi;
import ai.xentree.client.ApiClient;
import ai.xentree.client.ApiException;
import ai.xentree.client.AuthenticationApi;
import ai.xentree.client.OrganizationsApi;
import ai.xentree.client.XentreeEnglishApi;
import ai.xentree.client.model.AdminStatsKPIStat;
import ai.xentree.client.model.OrganizationCreateRequest;
import ai.xentree.client.model.XELSessionEndRequest;
import ai.xentree.client.model.XELSessionStartRequest;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class JavaClientScenario {

    private final ApiClient client = new ApiClient();

    @Test
    void givenTheClientGeneratedForJava_whenASessionIsEnded_thenItIsCounted() throws ApiException {
        client.updateBaseUri(Program.BASE);
        var login = new AuthenticationApi(client).loginUser(Program.ADMIN, Program.PASSWORD, null, null);
        client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + login.getAccessToken()));

        var organization = new OrganizationsApi(client)
                .createOrganization(new OrganizationCreateRequest().name("Java learners"), null, null, null);
        var english = new XentreeEnglishApi(client);
        var session = english.startXelSession(null, null, null, new XELSessionStartRequest());
        english.endXelSession(new XELSessionEndRequest().sessionId(session.getSessionId()), null, null, null);

        var dashboard = new AdminStatsMembersApi(client)
                .getEngagementDashboard(null, organization.getId(), null, null, null, null, null, null, null, null);
        assertThat(dashboard.getKpis())
                .filteredOn(figure -> figure.getKey() == AdminStatsKPIStat.KeyEnum.TOTAL_SESSIONS)
                .extracting(AdminStatsKPIStat::getValue)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(BigDecimal.ONE);
    }
}
