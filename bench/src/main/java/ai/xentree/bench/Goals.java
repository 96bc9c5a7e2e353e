package ai.xentree.bench;

import ai.xentree.bench.history.GeneratedHistory;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** The objectives and targets of an organization, of every metric. */
final class Goals {

    /** How many objectives there are, and targets. */
    static final int COUNT = 10;

    private static final List<String> METRICS = List.of(
            "learning_hours",
            "active_members",
            "modules_completed",
            "average_score",
            "average_xpi",
            "retention_week_4");
    private static final int DAYS = 60;
    private static final String OF_ORGANIZATION = "?organization_id=" + GeneratedHistory.ORGANIZATION;

    private Goals() {}

    /** Sets them by commands; they end in the days after that one. */
    static void set(Browser administrator, LocalDate day) throws IOException, InterruptedException {
        for (int i = 0; i < COUNT; i++) {
            var due = day.plusDays(i);
            administrator.post("/api/v1/admin/stats/progress/objectives" + OF_ORGANIZATION, objective(i, due));
            administrator.post("/api/v1/admin/stats/impact/targets" + OF_ORGANIZATION, target(i, due));
        }
    }

    private static String objective(int number, LocalDate due) {
        return """
                {"title": "Objective %d", "start_date": "%s", "due_date": "%s", "key_results": [%s]}""".formatted(
                        number,
                        due.minusDays(DAYS),
                        due,
                        METRICS.stream().map(Goals::keyResult).collect(Collectors.joining(",")));
    }

    private static String keyResult(String metric) {
        return """
                {"title": "%s", "metric": "%s", "baseline_value": 0, "target_value": 50}""".formatted(metric, metric);
    }

    private static String target(int number, LocalDate end) {
        return """
                {"metric": "%s", "target_value": 50, "period": "custom", "scope": "organization", "start_date": "%s", \
                "end_date": "%s"}""".formatted(METRICS.get(number % METRICS.size()), end.minusDays(DAYS), end);
    }
}
