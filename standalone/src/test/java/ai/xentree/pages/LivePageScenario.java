package ai.xentree.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens elsewhere shows on pages that are open, by itself. */
class LivePageScenario extends Stage {

    private Visitor admin;
    private String organization;

    @BeforeEach
    void signIn() {
        admin = administrator();
        organization = admin().get("/api/organizations").expect(200).text("items.0.id");
    }

    @AfterEach
    void leave() {
        admin.close();
    }

    private String of(String path) {
        return path + "?organization_id=" + organization;
    }

    @Test
    void givenTheProgressPage_whenAnObjectiveIsMadeElsewhere_thenItIsThere() {
        admin.open("/progress").settled();
        admin().post(
                        of("/api/v1/admin/stats/progress/objectives"),
                        Map.of(
                                "title",
                                "From elsewhere",
                                "start_date",
                                "2026-01-01",
                                "due_date",
                                "2026-03-31",
                                "key_results",
                                List.of(Map.of("title", "Hours", "metric", "learning_hours", "target_value", 10))))
                .expect(201);
        assertThat(admin.panel("Objectives")).containsText("From elsewhere");
    }

    @Test
    void givenTheImpactPage_whenATargetIsSetElsewhere_thenItIsThere() {
        admin.open("/impact").settled();
        admin().post(
                        of("/api/v1/admin/stats/impact/targets"),
                        Map.of(
                                "metric",
                                "active_members",
                                "target_value",
                                17,
                                "period",
                                "monthly",
                                "start_date",
                                "2026-01-01",
                                "scope",
                                "organization"))
                .expect(201);
        assertThat(admin.panel("Targets")).containsText("17 members");
    }
}
