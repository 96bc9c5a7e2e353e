package ai.xentree.reference.engagement;

import ai.xentree.reference.history.Window;
import ai.xentree.reference.numbers.Figure;
import ai.xentree.reference.numbers.Json;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The engagement dashboard whole, but for labels (semantics.md, section 3). */
public final class Dashboard {

    private Dashboard() {}

    public static Map<String, @Nullable Object> of(Window window) {
        var sessions = window.sessions();
        return Json.with(
                Headings.of(window),
                Json.object(
                        "kpis",
                        Figure.cards(EngagementKpis.of(window), EngagementKpis.of(window.previous())),
                        "pulse",
                        new Pulse(window.span(), sessions).json(),
                        "trend",
                        new LearningTrend(window, sessions).json(),
                        "activity_distribution",
                        ActivityDistribution.of(window),
                        "retention",
                        new Retention(window).json(),
                        "member_activity",
                        MemberActivity.of(window),
                        "member_directory",
                        new MemberDirectory(window).json()));
    }
}
