package ai.xentree.attacks;

import ai.xentree.scenarios.Api;
import ai.xentree.scenarios.Textbook;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * An organization with something of every kind in it.
 *
 * @param name which stands in nothing of others
 * @param ids what is in it, by the names of parameters
 * @param newcomer the id of somebody who has an account and is in no organization
 */
record Tenant(
        String name,
        Map<String, String> ids,
        String ownerId,
        String owner,
        String member,
        String newcomer,
        String key,
        String integrationToken,
        String integrationTokenId) {

    static final String PASSWORD = "correct horse battery staple";

    private static final Textbook BOOK = Textbook.of("at-home");

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
        ids.put("manager_id", manager(anyone, api, path));
        ids.putAll(learning(anyone.as(member.token())));
        var grant = api.post(
                        "/api/integration/grant",
                        Map.of(
                                "tenantId",
                                id,
                                "origin",
                                "https://partner.example.com",
                                "scopes",
                                List.of("profile:read"),
                                "ttlSeconds",
                                600))
                .expect(201);
        return new Tenant(
                name,
                Map.copyOf(ids),
                owner.id(),
                owner.token(),
                member.token(),
                register(anyone, "newcomer").id(),
                key.text("key"),
                grant.text("token"),
                grant.text("jti"));
    }

    private static String manager(Api anyone, Api owner, String organization) {
        var id = register(anyone, "manager").id();
        owner.post(organization + "/members", Map.of("user_id", id, "role", "manager"))
                .expect(201);
        return id;
    }

    private static Map<String, String> learning(Api member) {
        var session = member.post("/api/xel/sessions/start", null).expect(201).text("session_id");
        member.post("/api/xel/modules/" + BOOK.id() + "/start", null).expect(200);
        var submission = member.post("/api/xel/tasks/submit", BOOK.rightResponse(BOOK.closedTask()))
                .expect(201)
                .text("submission_id");
        return Map.of("session_id", session, "submission_id", submission);
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
