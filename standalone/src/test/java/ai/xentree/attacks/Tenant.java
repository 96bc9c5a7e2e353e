package ai.xentree.attacks;

import ai.xentree.scenarios.Api;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * An organization with something of every kind in it.
 *
 * @param name which stands in nothing of others
 * @param ids what is in it, by the names of parameters
 */
record Tenant(String name, Map<String, String> ids, String ownerId, String owner, String member, String key) {

    static final String PASSWORD = "correct horse battery staple";

    static Tenant create(Api anyone) {
        var name = "Tenant " + UUID.randomUUID();
        var owner = register(anyone, "owner");
        var member = register(anyone, "member");
        var api = anyone.as(owner.token());
        var id =
                api.post("/api/organizations", Map.of("name", name)).expect(201).text("id");
        var path = "/api/organizations/" + id;
        api.post(path + "/members", Map.of("user_id", member.id(), "role", "member"))
                .expect(201);
        var ids = new HashMap<String, String>();
        ids.put("org_id", id);
        ids.put("organization_id", id);
        ids.put("tenantId", id);
        ids.put("aggregate_id", id);
        ids.put("target_user_id", member.id());
        ids.put("user_id", member.id());
        ids.put(
                "team_id",
                api.post(path + "/teams", Map.of("name", name + " team"))
                        .expect(201)
                        .text("id"));
        ids.put(
                "invitation_id",
                api.post(path + "/invitations", Map.of("email", UUID.randomUUID() + "@example.com"))
                        .expect(201)
                        .text("id"));
        ids.put("objective_id", objective(api, id, name));
        var key = api.post(
                        "/api/admin/api-keys",
                        Map.of("name", name, "organization_id", id, "scopes", List.of("quiz:read")))
                .expect(201);
        ids.put("key_id", key.text("id"));
        ids.put(
                "event_id",
                api.get("/api/v1/audit/events?limit=1&organization_id=" + id)
                        .expect(200)
                        .text("items.0.id"));
        return new Tenant(name, Map.copyOf(ids), owner.id(), owner.token(), member.token(), key.text("key"));
    }

    private static String objective(Api api, String id, String name) {
        var result = Map.of("title", name, "metric", "learning_hours", "target_value", 10);
        return api.post(
                        "/api/v1/admin/stats/progress/objectives?organization_id=" + id,
                        Map.of(
                                "title",
                                name,
                                "start_date",
                                "2026-01-01",
                                "due_date",
                                "2026-12-31",
                                "key_results",
                                List.of(result)))
                .expect(201)
                .text("id");
    }

    private record Registered(String id, String token) {}

    private static Registered register(Api anyone, String role) {
        var username = role + "-" + UUID.randomUUID().toString().substring(0, 12);
        var id = anyone.post(
                        "/api/auth/register",
                        Map.of("username", username, "email", username + "@example.com", "password", PASSWORD))
                .expect(201)
                .text("id");
        var token = anyone.post("/api/auth/login", Map.of("username", username, "password", PASSWORD))
                .expect(200)
                .text("access_token");
        return new Registered(id, token);
    }
}
