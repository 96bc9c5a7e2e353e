package ai.xentree.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.standalone.Platform;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Pages for everybody: by keyboard, in both themes, on any screen, with large text; and from no other host. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessiblePagesScenario extends Stage {

    @SuppressWarnings("UnusedVariable") // named by the tests' annotations
    static final List<String> PAGES = List.of(
            "/engagement?" + COURSE,
            "/engagement?members=directory&explain=engagement:active_members&" + COURSE,
            "/members/e12ee5ca-3563-5320-85a0-b2b93cb8dcaa?" + COURSE,
            "/progress?" + COURSE,
            "/impact?" + COURSE,
            "/organization",
            "/audit?event_type=TeamCreated",
            "/operations");

    private static final List<Integer> WIDTHS = List.of(360, 768, 1280, 2560);
    private static final int BUDGET_BYTES = 300 * 1024;

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
    @FieldSource("PAGES")
    void noPageViolatesWhatAxeKnowsInEitherTheme(String path) {
        Stream.of(byDay, atNight).forEach(visitor -> {
            visitor.open(path).settled();
            var violations = new AxeBuilder(visitor.page).analyze().getViolations();
            assertThat(violations.stream()
                            .map(each -> each.getId() + ": "
                                    + each.getNodes().getFirst().getHtml()))
                    .isEmpty();
        });
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void noPageIsWiderThanItsScreenAlsoWithTextTwiceAsLarge(String path) {
        byDay.open(path).settled();
        for (var width : WIDTHS) {
            byDay.page.setViewportSize(width, 900);
            fitsTheScreen();
        }
        byDay.page.setViewportSize(1280, 900);
        byDay.page.evaluate("document.documentElement.style.fontSize = '200%'");
        fitsTheScreen();
    }

    /** Charts take a moment to become smaller. */
    private void fitsTheScreen() {
        byDay.page.waitForFunction("document.documentElement.scrollWidth <= innerWidth");
    }

    @Test
    void aFigureIsOpenedAndClosedByKeyboardAndTheFocusComesBack() {
        byDay.open("/engagement?" + COURSE).settled();
        byDay.card("total_sessions").focus();
        byDay.page.keyboard().press("Enter");
        assertThat(byDay.dialog()).isVisible();
        byDay.page.keyboard().press("Escape");
        assertThat(byDay.dialog()).hasCount(0);
        assertThat(byDay.card("total_sessions")).isFocused();
    }

    @Test
    void theFirstStopOfTheKeyboardSkipsToTheContent() {
        byDay.open("/progress?" + COURSE).settled();
        byDay.page.keyboard().press("Tab");
        byDay.page.keyboard().press("Enter");
        assertThat(byDay.page.getByRole(AriaRole.MAIN)).isFocused();
    }

    @Test
    void nothingIsAskedOfAnotherHostAndNothingIsAgainstThePolicy() {
        PAGES.forEach(path -> byDay.open(path).settled());
        assertThat(byDay.requests()).allMatch(url -> url.startsWith(address().toString()) || url.startsWith("blob:"));
        assertThat(byDay.complaints()).isEmpty();
    }

    @Test
    void theScriptsOfAllPagesAreSmallEnough() {
        PAGES.forEach(path -> byDay.open(path).settled());
        byDay.open("/engagement?" + COURSE).settled();
        var bytes = (int)
                byDay.page.evaluate(
                        "performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js')).reduce((sum, entry) => sum + entry.encodedBodySize, 0)");
        assertThat(bytes).isBetween(1, BUDGET_BYTES);
    }
}
