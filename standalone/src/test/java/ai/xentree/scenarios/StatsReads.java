package ai.xentree.scenarios;

import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The reads of stats that are published, but of a member's detail, which depends on the member too. */
final class StatsReads {

    static final String STATS = "/api/v1/admin/stats/";

    /** What some of them cannot do without. */
    private static final Map<String, String> NEEDED = Map.of(
            STATS + "explain", "&key=active_members",
            STATS + "progress/explain", "&key=modules_started",
            STATS + "impact/explain", "&key=lvi");

    private StatsReads() {}

    /** By path, as they are published. */
    static Map<String, JsonNode> published() {
        return Scenario.anyone()
                .get("/v3/api-docs")
                .expect(200)
                .at("paths")
                .propertyStream()
                .filter(path ->
                        path.getKey().startsWith(STATS) && path.getValue().has("get"))
                .filter(path -> !path.getKey().contains("{"))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, path -> path.getValue().get("get")));
    }

    /** One of them about an organization. */
    static String of(Company company, String path) {
        return path + "?organization_id=" + company.id() + NEEDED.getOrDefault(path, "");
    }
}
