package ai.xentree.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.scenarios.Answer;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Locator.GetByTextOptions;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Figures as administrators see them are those of the API, and lead down to their proof. */
class EngagementPageScenario extends Stage {

    private static final String STATS = "/api/v1/admin/stats/?fields=kpis,retention&";

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
    void givenTheSample_whenEngagementIsOpened_thenEveryCardSaysWhatTheApiAnswers() {
        admin.open("/engagement?" + COURSE);
        showsFiguresOf(admin().get(STATS + COURSE).expect(200));
    }

    @Test
    void givenTheSample_whenATeamIsChosen_thenTheAddressNamesItAndTheFiguresAreOfTheTeam() {
        admin.open("/engagement?" + COURSE).settled();
        admin.page.getByLabel("Team").selectOption("English");
        assertThat(admin.page).hasURL(Pattern.compile("team_id="));
        showsFiguresOf(
                admin().get(STATS + admin.address().replaceFirst(".*\\?", "")).expect(200));
    }

    @Test
    void givenALink_whenAnotherPersonOpensIt_thenTheySeeTheSame() {
        admin.open("/engagement?" + COURSE + "&q=312537&sort=name&order=asc").settled();
        assertThat(admin.page.getByLabel("From")).hasValue("2013-10-01");
        assertThat(admin.page.locator("x-rows .row")).hasCount(1);
    }

    @Test
    void givenWeeksThatAreNotOver_whenRetentionIsLookedAt_thenTheySayNotYet() {
        admin.open("/engagement?" + COURSE).settled();
        var retention = admin().get(STATS + COURSE).expect(200).at("retention");
        var weeks = retention.path("periods").size();
        var over = retention
                .path("cohorts")
                .valueStream()
                .mapToInt(cohort -> cohort.path("periods").size())
                .sum();
        assertThat(admin.page.locator(".cohorts .cell")).hasCount(over);
        assertThat(admin.page.locator(".cohorts .not-yet"))
                .hasCount(retention.path("cohorts").size() * weeks - over);
    }

    @Test
    void givenAFigure_whenItIsFollowed_thenItLeadsToItsDefinitionItsPeopleTheirEventsAndTheProof() {
        admin.open("/engagement?" + COURSE).settled();
        admin.card("total_learning_hours").click();
        assertThat(admin.dialog())
                .containsText("The time between start and end of all sessions that began in the range.");
        assertThat(admin.dialog()).containsText("learning_seconds ÷ 3600");
        admin.dialog().locator(".row a").first().click();
        assertThat(admin.heading("Student 100893")).isVisible();
        admin.panel("Sessions").getByText("Its events").first().click();
        assertThat(admin.panel("What it was")).containsText("\"kind\": \"ended\"");
        admin.panel("Its life").getByText("Proof").first().click();
        assertThat(admin.dialog().locator(".tag.is-good")).hasCount(2);
    }

    @Test
    void givenACellOfTheCohortMatrix_whenItIsOpened_thenItsPeopleAreThere() {
        admin.open("/engagement?" + COURSE).settled();
        admin.page
                .locator(".cohorts .cell")
                .filter(new FilterOptions().setHasText("100 %"))
                .first()
                .click();
        assertThat(admin.dialog()).containsText("100 × retained ÷ cohort_size");
        assertThat(admin.dialog().locator(".row a").first()).containsText("Student");
    }

    @Test
    void givenAnInstantInThePast_whenItIsLookedAt_thenTheFiguresAreThoseOfThen() {
        var then = admin().get("/api/v1/audit/events?event_type=SessionRecorded&limit=1")
                .expect(200)
                .text("items.0.recorded_at");
        var asked = COURSE + "&as_of=" + then;
        admin.open("/engagement?" + asked);
        var answer = admin().get(STATS + asked).expect(200);
        showsFiguresOf(answer);
        assertThat(answer.at("kpis.4.value").asInt())
                .isLessThan(admin().get(STATS + COURSE)
                        .expect(200)
                        .at("kpis.4.value")
                        .asInt());
        assertThat(admin.page.locator(".page-head .freshness")).not().containsText("live");
        admin.button("Now").click();
        showsFiguresOf(admin().get(STATS + COURSE).expect(200));
    }

    @Test
    void givenTheSlider_whenItIsMovedByKeyboard_thenTheAddressNamesTheInstant() {
        admin.open("/engagement?" + COURSE).settled();
        admin.page.locator("#time-travel").press("ArrowLeft");
        assertThat(admin.page).hasURL(Pattern.compile("as_of=20"));
    }

    @Test
    void givenAnOpenPage_whenSomebodyLearns_thenItShowsThatByItself() {
        var organization = admin().get("/api/organizations").expect(200).text("items.0.id");
        admin.open("/engagement").settled();
        var before = admin.figure("new_members").textContent();
        var username = newcomer();
        admin().post(
                        "/api/organizations/" + organization + "/members",
                        Map.of("email", username + "@example.com", "role", "member"))
                .expect(201);
        assertThat(admin.figure("new_members")).not().hasText(before);
        assertThat(admin.page.locator(".page-head .freshness")).containsText("live");
    }

    @Test
    void givenDaysWithoutSessions_whenTheyAreLookedAt_thenThePageLeadsToTheLastOnes() {
        admin.open("/engagement?start_date=2012-01-01&end_date=2012-01-31").settled();
        assertThat(admin.page.locator(".notice")).containsText("No sessions in these days.");
    }

    @Test
    void givenTheMembersTable_whenItIsScrolled_thenEveryRowCanBeReached() {
        admin.open("/engagement?" + COURSE + "&sort=name&order=asc").settled();
        admin.page.locator(".rows").evaluate("rows => rows.scrollTop = rows.scrollHeight");
        var last = admin().get("/api/v1/admin/stats/progress/members?sort=name&order=desc&limit=1&" + COURSE)
                .expect(200);
        assertThat(admin.page
                        .locator(".rows")
                        .getByText(last.text("items.0.full_name"), new GetByTextOptions().setExact(true)))
                .isVisible();
    }

    @Test
    void givenATableAndAChart_whenTheyAreSaved_thenThereIsAFileOfEach() {
        admin.open("/engagement?" + COURSE).settled();
        var table = admin.page.waitForDownload(
                () -> admin.panel("Members").getByText("CSV").click());
        assertThat(table.suggestedFilename()).isEqualTo("members.csv");
        var chart = admin.page.waitForDownload(
                () -> admin.panel("Learning time a day").getByText("PNG").click());
        assertThat(chart.suggestedFilename()).isEqualTo("Learning time a day.png");
    }

    private void showsFiguresOf(Answer answer) {
        answer.at("kpis")
                .forEach(kpi -> assertThat(admin.figure(kpi.path("key").asString()))
                        .hasText(Pattern.compile("^" + written(kpi.path("value").decimalValue()) + "(\\s[^0-9]+)?$")));
    }

    private static String written(BigDecimal figure) {
        var numbers = NumberFormat.getNumberInstance(Locale.ENGLISH);
        numbers.setMaximumFractionDigits(2);
        return numbers.format(figure).replace(".", "\\.");
    }
}
