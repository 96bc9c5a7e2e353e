package ai.xentree.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An organization takes its figures away as files. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FilesScenario extends Scenario {

    private static final String STATS = "/api/v1/admin/stats/";
    private static final String CSV = "text/csv";

    private Company company = Company.create();

    @BeforeAll
    void somethingIsThere() {
        company = Company.create();
        company.team("@Sales, \"north\"");
        company.owner()
                .api()
                .post(
                        path("impact/targets", ""),
                        Map.of(
                                "metric",
                                "learning_hours",
                                "target_value",
                                10,
                                "period",
                                "weekly",
                                "start_date",
                                "2026-01-05",
                                "scope",
                                "organization"))
                .expect(201);
    }

    @ParameterizedTest
    @CsvSource({
        "'', &fields=member_directory, 'user_id,username,full_name,email,avatar_url,join_date,', 6",
        "'', &fields=member_activity, 'user_id,username,full_name,email,avatar_url,learning_time,', 6",
        "'', &fields=retention, 'cohort,cohort_start_date,cohort_size,period,retained_users,', 2",
        "'', &fields=kpis, 'key,label,value,previous_value,', 8",
        "'', &fields=pulse, 'date,learning_time,sessions,level', 31",
        "'', &fields=trend, 'date,total_learning_hours,avg_learning_hours_per_member', 31",
        "'', &fields=activity_distribution, 'bucket,member_count', 6",
        "progress/members, '', 'user_id,username,', 6",
        "progress/members, &limit=2&page=3, 'user_id,username,', 2",
        "progress/trend, '', 'date,modules_started,', 31",
        "progress/objectives, '', 'id,organization_id,team_id,team_name,', 1",
        "impact/targets, '', 'id,organization_id,scope,scope_id,', 2",
        "impact/teams, '', 'team_id,team_name,member_count,', 3",
        "impact/levels, '', 'level,members_at_start,members_at_end', 6",
        "impact/top-performers, '', 'rank,user_id,', 1",
        "inactivity/members, '', 'user_id,username,', 1"
    })
    void givenATable_whenItIsWantedAsAFile_thenItHasAHeaderAndALineARow(
            String table, String parameters, String header, int lines) {
        var file = company.owner()
                .api()
                .with("Accept", CSV)
                .get(path(table, parameters))
                .expect(200);
        assertThat(file.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(file.header("Content-Disposition"))
                .startsWith("attachment; filename=")
                .endsWith(".csv\"");
        assertThat(file.header("Vary")).contains("Accept");
        assertThat(file.header("X-As-Of-Position")).isNotBlank();
        assertThat(file.body()).startsWith(header).endsWith("\r\n");
        assertThat(file.body().split("\r\n")).hasSize(lines);
    }

    @Test
    void givenATeamThatLooksLikeAFormula_whenTheTeamsAreAFile_thenNoSpreadsheetTakesItForOne() {
        var file = company.owner()
                .api()
                .with("Accept", CSV)
                .get(path("impact/teams", ""))
                .expect(200);
        assertThat(file.body()).contains(",\"'@Sales, \"\"north\"\"\",");
    }

    @Test
    void givenSomeoneWhoDoesNotSayWhatTheyAccept_thenTheyGetJson() {
        for (var accept : List.of("*/*", "application/json", "text/html,*/*;q=0.8")) {
            var answer = company.owner()
                    .api()
                    .with("Accept", accept)
                    .get(path("impact/teams", ""))
                    .expect(200);
            assertThat(answer.header("Content-Type")).as(accept).startsWith("application/json");
        }
        company.owner()
                .api()
                .with("Accept", "image/png")
                .get(path("impact/teams", ""))
                .expect(406);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&fields=kpis,trend"})
    void givenNotOneSection_whenTheDashboardIsWantedAsAFile_thenItSaysWhy(String fields) {
        var refused =
                company.owner().api().with("Accept", CSV).get(path("", fields)).expect(400);
        assertThat(refused.text("detail.errors.0.field")).isEqualTo("fields");
    }

    @Test
    void givenTheOrganization_whenItsReportIsWanted_thenItIsADocumentOfPages() {
        var owner = company.owner().api().with("Accept", "application/pdf");
        var report = owner.get(path("report", "")).expect(200);
        assertThat(report.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(report.body()).startsWith("%PDF-").contains("%%EOF");
        assertThat(report.header("Vary")).contains("Accept");
        company.member()
                .api()
                .with("Accept", "application/pdf")
                .get(path("report", ""))
                .expectError(403, "FORBIDDEN");
    }

    private String path(String what, String parameters) {
        return STATS + what + "?organization_id=" + company.id() + parameters;
    }
}
