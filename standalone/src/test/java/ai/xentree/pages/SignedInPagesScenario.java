package ai.xentree.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.standalone.DemoProgram;
import ai.xentree.standalone.Platform;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may see pages, for how long, and what happens when the server goes away. */
class SignedInPagesScenario extends Stage {

    @Test
    void givenAWrongPassword_whenSomebodySignsIn_thenTheyAreToldAndSeeNothing() {
        try (var visitor = Visitor.to(address()).open("/engagement")) {
            visitor.page.getByLabel("Username or email").fill(Platform.ADMIN);
            visitor.page.getByLabel("Password").fill("not it");
            visitor.button("Sign in").click();
            assertThat(visitor.page.getByRole(AriaRole.ALERT)).not().isEmpty();
            assertThat(visitor.page.locator(".card")).hasCount(0);
        }
    }

    @Test
    void givenSomebodyOfNoOrganization_whenTheyOpenAPage_thenItSaysSo() {
        try (var visitor = visitor(newcomer()).open("/engagement")) {
            assertThat(visitor.page.getByText("You belong to no organization yet."))
                    .isVisible();
            assertThat(visitor.page.getByRole(AriaRole.NAVIGATION).locator("a")).hasCount(0);
        }
    }

    @Test
    void givenSomebodyWithoutARole_whenTheyOpenAPage_thenItIsRefusedInWords() {
        var member = newcomer();
        var organization = admin().get("/api/organizations").expect(200).text("items.0.id");
        admin().post(
                        "/api/organizations/" + organization + "/members",
                        Map.of("email", member + "@example.com", "role", "member"))
                .expect(201);
        try (var visitor = visitor(member).open("/engagement")) {
            assertThat(visitor.page.getByText("Your role does not include this page."))
                    .isVisible();
            assertThat(visitor.page.getByRole(AriaRole.NAVIGATION).locator("a")).hasCount(0);
        }
    }

    @Test
    void givenAReload_whenSomebodyIsSignedIn_thenTheyStaySo_andNoScriptCanReadWhy() {
        try (var admin = administrator()) {
            admin.open("/engagement?" + COURSE).settled();
            assertThat(admin.card("total_sessions")).isVisible();
            assertThat(admin.page.evaluate(
                            "document.cookie + JSON.stringify(localStorage) + JSON.stringify(sessionStorage)"))
                    .isEqualTo("{}{}");
            var cookie = admin.context().cookies().getFirst();
            assertThat(cookie.httpOnly).isTrue();
            assertThat(cookie.sameSite).isEqualTo(SameSiteAttribute.STRICT);
        }
    }

    @Test
    void givenASessionThatEndsInTheMiddle_whenSomebodySignsInAgain_thenTheyGoOnWhereTheyWere() {
        try (var admin = administrator()) {
            admin.open("/engagement?" + COURSE).settled();
            admin.context().request().delete(address().resolve("/pages/session").toString());
            admin.page.getByLabel("Team").selectOption("English");
            assertThat(admin.dialog()).containsText("Your session has ended");
            admin.fillIn(Platform.ADMIN, Platform.ADMIN_PASSWORD);
            assertThat(admin.dialog()).hasCount(0);
            assertThat(admin.settled().card("total_sessions")).isVisible();
            assertThat(admin.address()).contains("team_id=");
        }
    }

    @Test
    void givenSomebodySignsOut_whenTheyReload_thenTheyAreAskedWhoTheyAre() {
        try (var admin = administrator()) {
            admin.button("Sign out").click();
            admin.open("/engagement");
            assertThat(admin.page.getByLabel("Password")).isVisible();
        }
    }

    @Test
    void givenAServerThatGoesAway_whenItIsBack_thenThePageGoesOnByItself(@TempDir Path folder) {
        try (var program = DemoProgram.empty(folder.resolve("data"));
                var admin = Visitor.to(program.address())
                        .signIn(Platform.ADMIN, Platform.ADMIN_PASSWORD)
                        .open("/operations")
                        .settled()) {
            program.awayWhile(() -> assertThat(admin.page.getByText("The server cannot be reached."))
                    .isVisible());
            assertThat(admin.page.getByText("The server cannot be reached.")).hasCount(0);
            assertThat(admin.settled().panel("Read models")).containsText("Running");
        }
    }
}
