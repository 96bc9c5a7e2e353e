package ai.xentree.reference.engagement;

import ai.xentree.reference.history.Window;
import ai.xentree.reference.numbers.Buckets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The population by learning time (semantics.md, section 3: activity_distribution). */
final class ActivityDistribution {

    private static final int HOUR = 3_600;

    private ActivityDistribution() {}

    static List<Map<String, @Nullable Object>> of(Window window) {
        var buckets = new Buckets("0h", "<1h", "1-5h", "5-10h", "10h+");
        window.population().forEach(user -> buckets.add(bucket(Window.seconds(window.sessions(user)))));
        return buckets.json();
    }

    private static String bucket(long seconds) {
        if (seconds == 0) {
            return "0h";
        }
        if (seconds < HOUR) {
            return "<1h";
        }
        if (seconds < 5 * HOUR) {
            return "1-5h";
        }
        return seconds < 10 * HOUR ? "5-10h" : "10h+";
    }
}
