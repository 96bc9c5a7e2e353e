package ai.xentree.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.standalone.Platform;
import com.deque.html.axecore.playwright.AxeBuilder;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dialogs and what pages say in passing, for everybody: in both themes, and all by keyboard. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DialogPagesScenario extends Stage {

    private static final String CONTROLS = "a[href], button, input, select, summary, [tabindex='0']";
    private static final int ENOUGH = 150;

    private Visitor byDay;
    private Visitor atNight;

    @BeforeAll
    void signIn() {
        byDay = administrator();
        atNight = Visitor.atNight(address()).signIn(Platform.ADMIN, Platform.ADMIN_PASSWORD);
    }

    @AfterAll
    void leave() {
        byDay.close();
        atNight.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/progress, New objective",
        "/impact, New target",
        "/organization, Add a member",
        "/organization, New team",
        "/organization, Rename AAA 2013J",
        "/organization, Delete AAA 2013J",
        "/organization, Invite",
        "/organization, New key",
        "/organization, New token",
        "/organization, Revoke a token",
        "/audit, Proof of event 4",
        "/operations, Rebuild accounts",
        "/operations, Rebuild engagement"
    })
    void aDialogIsOpenedAndLeftByKeyboard_theFocusComesBack_andAxeFindsNothingInIt(String path, String button) {
        Stream.of(byDay, atNight).forEach(visitor -> {
            visitor.open(path).settled();
            visitor.button(button).focus();
            visitor.page.keyboard().press("Enter");
            assertThat(visitor.dialog()).isVisible();
            assertThat(visitor.dialog().locator(".waiting")).hasCount(0);
            assertThat(visitor.dialog().locator(":focus")).hasCount(1);
            isSound(visitor);
            visitor.page.keyboard().press("Escape");
            assertThat(visitor.dialog()).hasCount(0);
            assertThat(visitor.button(button)).isFocused();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "/engagement?as_of=2001-01-01T00:00:00Z",
        "/engagement?as_of=yesterday",
        "/engagement?organization_id=00000000-0000-0000-0000-000000000001",
        "/engagement?start_date=2001-01-01&end_date=2001-01-31",
        "/engagement?explain=engagement:retention&cohort=2013-W40&period=1&start_date=2013-10-01&end_date=2014-03-31",
        "/audit?aggregate_id=01449bc5-4280-799f-a932-9d48a2759e26"
    })
    void whatIsPastOrEmptyOrWrongOrOpenIsFreeOfViolationsToo(String path) {
        Stream.of(byDay, atNight).forEach(visitor -> {
            visitor.open(path).settled();
            isSound(visitor);
        });
    }

    @Test
    void aRefusalInADialogIsFreeOfViolations_andASecretThatIsShownOnce() {
        byDay.open("/organization").settled();
        byDay.button("New key").click();
        byDay.dialog().getByLabel("Name").fill("By keyboard");
        byDay.dialog().getByText("Create").click();
        assertThat(byDay.dialog().locator("[role=alert]")).not().isEmpty();
        isSound(byDay);
        byDay.dialog().getByLabel("api:read").check();
        byDay.page.keyboard().press("Enter");
        assertThat(byDay.dialog()).containsText("It is shown this once.");
        isSound(byDay);
        byDay.page.keyboard().press("Escape");
        assertThat(byDay.dialog()).hasCount(0);
    }

    @Test
    void whoeverIsAskedWhoTheyAreMeetsNoViolation() {
        Stream.of(Visitor.to(address()), Visitor.atNight(address())).forEach(visitor -> {
            visitor.open("/");
            assertThat(visitor.page.getByLabel("Password")).isVisible();
            isSound(visitor);
            visitor.close();
        });
    }

    @Test
    void everythingThatCanBeDoneOnAPageIsReachedByTabbing() {
        byDay.open("/impact?" + COURSE).settled();
        byDay.page.evaluate(
                "controls => { window.unreached = new Set([...document.querySelectorAll(controls)]"
                        + ".filter(control => control.checkVisibility() && !control.disabled)); }",
                CONTROLS);
        for (var pressed = 0; pressed < ENOUGH; pressed++) {
            byDay.page.keyboard().press("Tab");
            byDay.page.evaluate("() => { window.unreached.delete(document.activeElement); }");
        }
        assertThat(byDay.page.evaluate("() => [...window.unreached].map(control => control.outerHTML)"))
                .isEqualTo(List.of());
    }

    private static void isSound(Visitor visitor) {
        var violations = new AxeBuilder(visitor.page).analyze().getViolations();
        assertThat(violations.stream()
                        .map(each ->
                                each.getId() + ": " + each.getNodes().getFirst().getHtml()))
                .isEmpty();
    }
}
