package ai.xentree.pages;

import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of the main pages, of the sample: {@code -Dtest=Screenshots -Dscreenshots=FOLDER}. */
@EnabledIfSystemProperty(named = "screenshots", matches = ".+", disabledReason = "pictures are made when asked for")
class Screenshots extends Stage {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 1350;
    private static final Path FOLDER = Path.of(System.getProperty("screenshots", "."));

    @ParameterizedTest
    @CsvSource({
        "engagement, /engagement?" + COURSE,
        "explanation, /engagement?explain=engagement:avg_learning_hours&" + COURSE,
        "member, /members/e12ee5ca-3563-5320-85a0-b2b93cb8dcaa?" + COURSE,
        "progress, /progress?" + COURSE,
        "impact, /impact?" + COURSE,
        "audit, /audit?aggregate_id=01449bc5-4280-799f-a932-9d48a2759e26",
        "operations, /operations"
    })
    void ofEachPage(String name, String path) {
        try (var admin = administrator().open(path).settled()) {
            admin.page.setViewportSize(WIDTH, HEIGHT);
            admin.page.waitForTimeout(500); // charts are drawn with a movement
            admin.page.screenshot(new ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
        }
    }
}
