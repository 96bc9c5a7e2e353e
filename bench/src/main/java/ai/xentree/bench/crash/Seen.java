package ai.xentree.bench.crash;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** What the API shows a platform administrator, each under the name by which the plain model knows it. */
final class Seen {

    private static final List<String> KPIS = List.of(
            "active_members",
            "engagement_rate",
            "total_learning_hours",
            "avg_learning_hours",
            "total_sessions",
            "avg_session_minutes",
            "new_members");

    private final Door admin;
    private final Map<String, String> facts = new TreeMap<>();

    private Seen(Door admin) {
        this.admin = admin;
    }

    /** Looks at everything. */
    static Map<String, String> by(Door admin) {
        var seen = new Seen(admin);
        seen.each("/api/admin/users", it -> seen.facts.put("account " + text(it, "id"), names(it)));
        seen.each("/api/organizations", seen::organization);
        return seen.facts;
    }

    /** What differs, a line each. */
    static List<String> differences(Map<String, String> seen, Map<String, String> expected) {
        var different = new ArrayList<String>();
        var names = new TreeSet<>(seen.keySet());
        names.addAll(expected.keySet());
        for (var name : names) {
            if (!String.valueOf(seen.get(name)).equals(String.valueOf(expected.get(name)))) {
                different.add("%s: %s, by the events %s".formatted(name, seen.get(name), expected.get(name)));
            }
        }
        return different;
    }

    private void organization(JsonNode it) {
        var id = text(it, "id");
        facts.put(
                "organization " + id,
                all(it, "name", "slug", "description", "member_count", "team_count", "created_at"));
        var root = "/api/organizations/" + id;
        each(root + "/teams", team -> facts.put("team " + text(team, "id"), all(team, "name", "member_count")));
        each(root + "/members?include_removed=true", member -> member(id, member));
        dashboard(id);
    }

    private void member(String organization, JsonNode it) {
        var teams = stream(it.get("teams"))
                .map(team -> text(team, "team_id"))
                .sorted()
                .toList();
        facts.put(
                "member %s %s".formatted(organization, text(it, "user_id")),
                text(it, "role") + "|" + teams + "|" + all(it, "joined_at", "removed_at") + "|" + names(it));
    }

    private void dashboard(String organization) {
        var answer = admin.get("/api/v1/admin/stats/?fields=kpis,member_activity&organization_id=" + organization)
                .expect(200)
                .json();
        var values = stream(answer.get("kpis"))
                .collect(Collectors.toMap(
                        it -> text(it, "key"), it -> Exact.plain(it.get("value").decimalValue())));
        facts.put("kpis " + organization, KPIS.stream().map(values::get).collect(Collectors.joining("|")));
        stream(answer.get("member_activity"))
                .forEach(row -> facts.put(
                        "activity %s %s".formatted(organization, text(row, "user_id")),
                        all(row, "learning_time", "sessions", "active_days")));
    }

    private void each(String path, Consumer<JsonNode> use) {
        var join = path.contains("?") ? "&" : "?";
        for (int page = 1, pages = 1; page <= pages; page++) {
            var answer = admin.get(path + join + "limit=100&page=" + page)
                    .expect(200)
                    .json();
            pages = answer.get("total_pages").asInt();
            stream(answer.get("items")).forEach(use);
        }
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static String names(JsonNode it) {
        return all(it, "username", "full_name");
    }

    private static String all(JsonNode it, String... fields) {
        return Stream.of(fields).map(field -> text(it, field)).collect(Collectors.joining("|"));
    }

    private static String text(JsonNode it, String field) {
        return it.path(field).asString("");
    }
}
