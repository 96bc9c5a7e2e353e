package ai.xentree.reference.progress;

import ai.xentree.reference.engagement.Headings;
import ai.xentree.reference.history.Window;
import ai.xentree.reference.numbers.Buckets;
import ai.xentree.reference.numbers.Fraction;
import ai.xentree.reference.numbers.Json;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The population by modules completed, and by their mean score (semantics.md, section 4: distribution). */
public final class ProgressDistribution {

    private ProgressDistribution() {}

    public static Map<String, @Nullable Object> of(Window window) {
        var completed = new Buckets("0", "1", "2-4", "5-9", "10+");
        var scores = new Buckets("<50", "50-69", "70-84", "85+", "none");
        for (var user : window.population()) {
            var learning = Learning.of(window, user);
            var count = learning.completions().size();
            completed.add(completed(count));
            scores.add(count == 0 ? "none" : score(learning.averageScore()));
        }
        return Json.with(
                Headings.of(window),
                Json.object("modules_completed", completed.json(), "average_score", scores.json()));
    }

    private static String completed(int modules) {
        if (modules < 2) {
            return Integer.toString(modules);
        }
        if (modules < 5) {
            return "2-4";
        }
        return modules < 10 ? "5-9" : "10+";
    }

    private static String score(Fraction mean) {
        if (mean.compareTo(Fraction.of(50)) < 0) {
            return "<50";
        }
        if (mean.compareTo(Fraction.of(70)) < 0) {
            return "50-69";
        }
        return mean.compareTo(Fraction.of(85)) < 0 ? "70-84" : "85+";
    }
}
