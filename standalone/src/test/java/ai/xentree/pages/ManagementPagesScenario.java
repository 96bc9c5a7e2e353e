package ai.xentree.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What administrators do on the pages is done, and shows. */
class ManagementPagesScenario extends Stage {

    private static final double REBUILT_WITHIN_MS = 60_000;

    private Visitor admin;

    @BeforeEach
    void signIn() {
        admin = administrator();
    }

    @AfterEach
    void leave() {
        admin.close();
    }

    @Test
    void givenTheProgressPage_whenAnObjectiveIsCreatedAndArchived_thenItIsThereAndGone() {
        admin.open("/progress").settled();
        create("Learn every week");
        assertThat(admin.panel("Objectives")).containsText("Learn every week");
        assertThat(admin().get("/api/v1/admin/stats/progress/objectives")
                        .expect(200)
                        .body())
                .contains("Learn every week");
        admin.button("Archive Learn every week").click();
        admin.dialog().locator("button.primary").click();
        assertThat(admin.panel("Objectives")).not().containsText("Learn every week");
    }

    @Test
    void givenMarkupInATitle_whenItIsShown_thenItIsText() {
        admin.open("/progress").settled();
        create("<img src=x onerror=alert(1)>");
        assertThat(admin.panel("Objectives")).containsText("<img src=x onerror=alert(1)>");
        assertThat(admin.panel("Objectives").locator("img")).hasCount(0);
        assertThat(admin.complaints()).isEmpty();
    }

    private void create(String title) {
        admin.button("New objective").click();
        admin.dialog().getByLabel("Title").fill(title);
        admin.dialog().locator("[name=result]").fill("Hours a quarter");
        admin.dialog().getByLabel("Target").fill("100");
        admin.dialog().getByText("Create").click();
        assertThat(admin.dialog()).hasCount(0);
    }

    @Test
    void givenAnObjectiveThatEndsBeforeItBegins_whenItIsSent_thenTheRefusalIsReadAndNothingTypedIsLost() {
        admin.open("/progress").settled();
        admin.button("New objective").click();
        admin.dialog().getByLabel("Title").fill("Backwards");
        admin.dialog().locator("[name=result]").fill("Hours");
        admin.dialog().getByLabel("Target").fill("1");
        admin.dialog().getByLabel("Until").fill("2001-01-01");
        admin.dialog().getByText("Create").click();
        assertThat(admin.dialog().getByRole(AriaRole.ALERT)).containsText("due_date");
        assertThat(admin.dialog().getByLabel("Title")).hasValue("Backwards");
    }

    @Test
    void givenTheWeights_whenOneIsChanged_thenThePageSaysWhatThatWouldDoBeforeItIsSaved() {
        admin.open("/impact?" + COURSE).settled();
        admin.page.getByLabel("New weight of engagement").fill("0.5");
        assertThat(admin.panel("Weights of the learning value index"))
                .containsText("The weights add up to 1.2; they must add up to 1.");
        assertThat(admin.button("Save weights")).isDisabled();
        admin.page.getByLabel("New weight of completion").fill("0.05");
        assertThat(admin.panel("Weights of the learning value index")).containsText("would be");
        assertThat(admin.button("Save weights")).isEnabled();
    }

    @Test
    void givenTheOrganizationPage_whenATeamIsMade_thenItIsListed() {
        admin.open("/organization").settled();
        admin.button("New team").click();
        admin.dialog().getByLabel("Name").fill("Readers");
        admin.dialog().getByText("Create").click();
        assertThat(admin.panel("Teams")).containsText("Readers");
    }

    @Test
    void givenTheOrganizationPage_whenAnApiKeyIsMade_thenItIsShownOnceAndListedByItsBeginning() {
        admin.open("/organization").settled();
        admin.button("New key").click();
        admin.dialog().getByLabel("Name").fill("Reporting");
        admin.dialog().getByLabel("api:read").check();
        admin.dialog().getByText("Create").click();
        var secret = admin.dialog().locator(".hash");
        assertThat(secret).containsText("xntr-");
        var key = secret.textContent();
        admin.button("Done").click();
        assertThat(admin.panel("API keys")).containsText(key.substring(0, 9));
        assertThat(admin.page.locator("body")).not().containsText(key);
    }

    @Test
    void givenTheOrganizationPage_whenATokenIsGranted_thenItIsShownOnceAndItsKeyIsThere() {
        admin.open("/organization").settled();
        admin.button("New token").click();
        admin.dialog().getByLabel("For pages of").fill("https://partner.example");
        admin.dialog().getByLabel("Scopes, apart by spaces").fill("api:read");
        admin.dialog().getByText("Grant").click();
        assertThat(admin.dialog().locator(".hash")).containsText("eyJ");
        admin.button("Done").click();
        assertThat(admin.panel("Integration tokens").locator("li.hash")).hasCount(1);
    }

    @Test
    void givenAReadModel_whenItIsRebuilt_thenThePageFollowsUntilItIsDone() {
        admin.open("/operations").settled();
        admin.button("Rebuild organizations").click();
        admin.dialog().getByLabel("Why").fill("A look at it");
        admin.dialog().locator("button.primary").click();
        assertThat(admin.page.getByText("Completed")).isVisible(new IsVisibleOptions().setTimeout(REBUILT_WITHIN_MS));
    }

    @Test
    void givenACheckpoint_whenItIsChecked_thenItsSignatureHolds() {
        admin.open("/audit").settled();
        admin.panel("Checkpoints").locator("button:has-text('Check')").first().click();
        assertThat(admin.panel("Checkpoints")).containsText("Signature holds");
    }

    @Test
    void givenTheEvents_whenTheyAreNarrowed_thenTheAddressSaysHow() {
        admin.open("/audit").settled();
        admin.page.getByLabel("What happened").fill("OrganizationCreated");
        admin.button("Find").click();
        assertThat(admin.panel("Events").locator("tbody tr")).hasCount(1);
        assertThat(admin.address()).contains("event_type=OrganizationCreated");
    }
}
