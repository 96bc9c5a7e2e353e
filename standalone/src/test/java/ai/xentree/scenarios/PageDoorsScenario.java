package ai.xentree.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The doors that pages have for themselves and that the published document does not name. */
class PageDoorsScenario extends Scenario {

    private static final String SESSION = "/pages/session";

    @Test
    void givenAnOrganization_thenOnlyThoseWhoSeeItsFiguresHearThatTheyMove() {
        var company = Company.create();
        var live = "/pages/live?organization_id=" + company.id();
        anyone().get(live).expectError(401, "UNAUTHORIZED");
        Company.create().owner().api().get(live).expectError(404, "NOT_FOUND");
        company.member().api().get(live).expectError(403, "FORBIDDEN");
        company.owner().api().get("/pages/live?organization_id=none").expectError(400, "VALIDATION_ERROR");
    }

    @Test
    void givenSomebodySignsInOnAPage_thenTheirRefreshTokenIsInACookieThatNoScriptAndNoOtherSiteReaches() {
        var mia = someone("mia");
        var signedIn = anyone().post(SESSION, Map.of("username", mia.username(), "password", mia.password()))
                .expect(200);
        var cookie = signedIn.header("Set-Cookie");
        assertThat(cookie).contains("; HttpOnly", "; SameSite=Strict", "; Path=" + SESSION + ";");
        assertThat(signedIn.body()).doesNotContain(value(cookie));
        assertThat(signedIn.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void givenACookie_whenItsOwnerSignsOut_thenItIsWorthNothingAnyMore() {
        var mia = someone("mia");
        var first = anyone().post(SESSION, Map.of("username", mia.username(), "password", mia.password()))
                .expect(200)
                .header("Set-Cookie");
        var holder = anyone().with("Cookie", "xentree_refresh=" + value(first));
        holder.post(SESSION + "/renewal", Map.of()).expect(200);
        var gone = holder.delete(SESSION).expect(204).header("Set-Cookie");
        assertThat(gone).startsWith("xentree_refresh=;").contains("Max-Age=0");
        holder.post(SESSION + "/renewal", Map.of()).expect(401);
        anyone().post(SESSION + "/renewal", Map.of()).expect(204);
    }

    @Test
    void givenAFormOfAnotherSite_thenNobodyIsSignedInByIt() {
        var form = anyone().with("Content-Type", "application/x-www-form-urlencoded");
        form.post(SESSION, "username=a&password=b").expect(415);
        form.post(SESSION + "/renewal", "").expect(415);
        anyone().with("Content-Type", "text/plain")
                .post(SESSION + "/renewal", "{}")
                .expect(415);
    }

    private static String value(String cookie) {
        return cookie.replaceFirst("^xentree_refresh=([^;]+);.*$", "$1");
    }
}
