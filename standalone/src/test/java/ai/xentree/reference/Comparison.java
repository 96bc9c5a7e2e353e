package ai.xentree.reference;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.reference.engagement.Dashboard;
import ai.xentree.reference.engagement.MemberDetail;
import ai.xentree.reference.history.Window;
import ai.xentree.reference.impact.ImpactKpis;
import ai.xentree.reference.impact.ImpactTrend;
import ai.xentree.reference.impact.LevelProgression;
import ai.xentree.reference.impact.Targets;
import ai.xentree.reference.impact.TeamBreakdown;
import ai.xentree.reference.impact.TopPerformers;
import ai.xentree.reference.impact.Weights;
import ai.xentree.reference.inactivity.AtRisk;
import ai.xentree.reference.numbers.Difference;
import ai.xentree.reference.numbers.Json;
import ai.xentree.reference.progress.MembersTable;
import ai.xentree.reference.progress.Objectives;
import ai.xentree.reference.progress.ProgressDistribution;
import ai.xentree.reference.progress.ProgressKpis;
import ai.xentree.reference.progress.ProgressTrend;
import ai.xentree.reference.suggestions.SuggestedObjectives;
import ai.xentree.reference.suggestions.SuggestedTargets;
import ai.xentree.scenarios.Answer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Holds what the program answers to an inquiry against what the events say; what differs is named with both values. */
public record Comparison(Inquiry inquiry) {

    private static final String STATS = "/api/v1/admin/stats/";
    private static final int GRANTED_BY_DEFAULT = 7;
    private static final int ALL = 100;

    /** Alerts are raised while the program runs. */
    private static final Set<String> UNCOMPARED = Set.of("wording", "reason", "text", "alerted_at");

    private static final Set<String> WORDS = Set.of("wording", "reason", "text", "title", "description");

    /** The dashboard. */
    public void engagement() {
        figures("?", Dashboard.of(window()));
    }

    void member(UUID user) {
        figures("users/" + user + "?", MemberDetail.of(window(), user));
    }

    /** Cards, trend and distribution of progress. */
    public void progress() {
        figures("progress/kpis?", ProgressKpis.of(window()));
        figures("progress/trend?", ProgressTrend.of(window()));
        figures("progress/distribution?", ProgressDistribution.of(window()));
    }

    /** A page of the members table. */
    public void members(MembersTable table, int page, int limit) {
        var part = table.part() == null ? "" : "q=" + URLEncoder.encode(table.part(), StandardCharsets.UTF_8) + "&";
        var order = table.ascending() ? "asc" : "desc";
        figures(
                "progress/members?%ssort=%s&order=%s&page=%d&limit=%d&"
                        .formatted(part, table.sort(), order, page, limit),
                table.page(page, limit));
    }

    /** Cards, trend, levels, teams and the best. */
    public void impact() {
        figures("impact/kpis?", ImpactKpis.of(window()));
        figures("impact/trend?", ImpactTrend.of(window()));
        figures("impact/levels?", LevelProgression.of(window()));
        figures("impact/teams?", TeamBreakdown.of(window()));
        for (var by : List.of("lvi", "xpi_gain", "learning_hours")) {
            figures("impact/top-performers?by=" + by + "&", TopPerformers.of(window(), by));
        }
    }

    void goals() {
        var scope = window().scope();
        var organization = "organization_id=" + scope.organization().id();
        same(asked("impact/lvi-weights?" + organization), Weights.of(scope), UNCOMPARED);
        list("impact/targets?", Targets.of(scope));
        list("progress/objectives?", Objectives.of(scope, false, null));
        list("progress/objectives?include_archived=true&", Objectives.of(scope, true, null));
        for (var status : List.of("achieved", "on_track", "at_risk", "behind")) {
            list("progress/objectives?status=" + status + "&", Objectives.of(scope, false, status));
        }
    }

    void silences() {
        list("inactivity/members?", new AtRisk(window().scope(), GRANTED_BY_DEFAULT).json());
    }

    void suggestions() {
        var scope = window().scope();
        suggested("progress/objectives/suggest?", SuggestedObjectives.of(scope));
        suggested("impact/targets/suggest?", SuggestedTargets.of(scope));
    }

    private Window window() {
        return inquiry.window();
    }

    private void figures(String path, Map<String, @Nullable Object> expected) {
        same(asked(path + inquiry.query()), expected, UNCOMPARED);
    }

    private void list(String path, List<Map<String, @Nullable Object>> rows) {
        var shown = rows.stream().limit(ALL).toList();
        var pages = Math.ceilDiv(rows.size(), ALL);
        var expected = Json.object("items", shown, "total", rows.size(), "page", 1, "limit", ALL, "total_pages", pages);
        same(asked(path + inquiry.people() + "&limit=" + ALL), expected, UNCOMPARED);
    }

    private void suggested(String path, List<Map<String, @Nullable Object>> items) {
        var uri = STATS + path + inquiry.people();
        var asked = new Asked(uri, inquiry.caller().post(uri, null).expect(200));
        same(asked, Json.object("suggestions", items), WORDS);
    }

    private record Asked(String uri, Answer answer) {}

    private Asked asked(String path) {
        return new Asked(STATS + path, inquiry.caller().get(STATS + path).expect(200));
    }

    private void same(Asked asked, Map<String, @Nullable Object> expected, Set<String> uncompared) {
        var shown = Shown.without(Shown.of(asked.answer().json()), uncompared);
        var difference =
                Difference.first(Shown.unordered(expected, "affiliations"), Shown.unordered(shown, "affiliations"));
        assertThat(difference).as("%s asks %s", inquiry.who(), asked.uri()).isEmpty();
    }
}
