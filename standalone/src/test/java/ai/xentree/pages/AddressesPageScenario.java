package ai.xentree.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.standalone.DemoProgram;
import ai.xentree.standalone.Platform;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever stands in an address, a page says what is the matter with it, and how to go on. */
class AddressesPageScenario extends Stage {

    private Visitor admin;

    @BeforeEach
    void signIn() {
        admin = administrator();
    }

    @AfterEach
    void leave() {
        admin.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/engagement?as_of=yesterday, as_of must be an instant",
        "/engagement?as_of=2999-01-01T00:00:00Z, as_of must not lie in the future",
        "/engagement?start_date=2014-05-01&end_date=2013-01-01, start_date must not be after end_date",
        "/progress?start_date=never, start_date",
        "/impact?team_id=00000000-0000-0000-0000-000000000001, does not exist or is not visible to you",
        "/members/00000000-0000-0000-0000-000000000001, does not exist or is not visible to you",
        "/engagement?organization_id=00000000-0000-0000-0000-000000000001, There is no such organization",
        "/organization?organization_id=none, There is no such organization",
        "/audit?proof=none, invalid"
    })
    void givenAnAddressThatMakesNoSense_whenItIsOpened_thenThePageSaysWhy_andNothingBreaks(String path, String why) {
        admin.open(path);
        assertThat(admin.page.locator("main")).containsText(why);
        assertThat(admin.complaints()).isEmpty();
    }

    @Test
    void givenAnInstantBeforeTheFirstEvent_whenItIsOpened_thenThePageLeadsBackToNow() {
        admin.open("/engagement?as_of=2001-01-01T00:00:00Z&" + COURSE).settled();
        assertThat(admin.page.locator(".is-bad")).containsText("does not exist or is not visible");
        admin.button("Back to now").click();
        assertThat(admin.settled().card("total_sessions")).isVisible();
        assertThat(admin.page.locator(".notice")).hasCount(0);
    }

    @Test
    void givenAPlatformWithoutOrganizations_whenItsPagesAreOpened_thenTheySayThatThereIsNone(@TempDir Path folder) {
        try (var program = DemoProgram.empty(folder.resolve("data"));
                var first = Visitor.to(program.address()).signIn(Platform.ADMIN, Platform.ADMIN_PASSWORD)) {
            for (var page : new String[] {"/engagement", "/progress", "/impact", "/organization", "/audit"}) {
                first.open(page);
                assertThat(first.page.locator("main")).containsText("There is no organization yet.");
            }
            assertThat(first.complaints()).isEmpty();
        }
    }

    @Test
    void givenNamesThatAreLongOrFromRightToLeftOrMarkup_whenTheyAreShown_thenTheyAreText_andThePageFits() {
        var owner = newcomer();
        var organization = api(owner)
                .post("/api/organizations", Map.of("name", "<img src=x onerror=alert(1)>" + "W".repeat(60)))
                .expect(201)
                .text("id");
        api(owner)
                .post("/api/organizations/" + organization + "/teams", Map.of("name", "فريق " + "x".repeat(60)))
                .expect(201);
        admin.page.setViewportSize(360, 800);
        for (var page : new String[] {"/engagement", "/organization", "/impact"}) {
            admin.open(page + "?organization_id=" + organization).settled();
            assertThat(admin.page.locator("main img")).hasCount(0);
            admin.page.waitForFunction("document.documentElement.scrollWidth <= innerWidth");
        }
        assertThat(admin.complaints()).isEmpty();
    }

    @Test
    void givenTwoPages_whenSomebodyGoesBackAndForward_thenEachIsAsItWas() {
        admin.open("/engagement?" + COURSE).settled();
        admin.card("total_sessions").click();
        assertThat(admin.dialog()).isVisible();
        admin.page.goBack();
        assertThat(admin.dialog()).hasCount(0);
        admin.page.goForward();
        assertThat(admin.dialog()).isVisible();
        admin.page.keyboard().press("Escape");
        assertThat(admin.dialog()).hasCount(0);
        assertThat(admin.address()).doesNotContain("explain=").contains("start_date=2013-10-01");
    }

    @Test
    void givenAnOwner_whenTheyFollowAFigureOfTheirOrganization_thenItLeadsToTheProofOfASession() {
        var owner = newcomer();
        var learner = newcomer();
        var organization = api(owner)
                .post("/api/organizations", Map.of("name", "Acme " + UUID.randomUUID()))
                .expect(201)
                .text("id");
        api(owner)
                .post(
                        "/api/organizations/" + organization + "/members",
                        Map.of("email", learner + "@example.com", "role", "member"))
                .expect(201);
        var session =
                api(learner).post("/api/xel/sessions/start", null).expect(201).text("session_id");
        api(learner)
                .post("/api/xel/sessions/end", Map.of("session_id", session))
                .expect(200);
        admin().post("/api/v1/audit/checkpoints", null).expect(201);
        try (var visitor = visitor(owner).open("/engagement").settled()) {
            visitor.card("total_sessions").click();
            visitor.dialog().getByText(learner).click();
            visitor.page.getByText("Its events").first().click();
            assertThat(visitor.panel("Its life")).containsText("Session started");
            assertThat(visitor.panel("Its life")).containsText("Session ended");
            visitor.page.getByText("Proof").last().click();
            assertThat(visitor.dialog().getByText("Holds")).hasCount(2);
        }
    }
}
