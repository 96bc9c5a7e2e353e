package ai.xentree.attacks;

import ai.xentree.scenarios.Textbook;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The requests whose bodies name something of a tenant by its id, each right but for one id. */
final class ForeignBodies {

    /** Members that name what is of no tenant: the catalogue, and accounts, which anyone may be a member of. */
    static final Set<String> OF_NO_TENANT = Set.of("module_id", "task_id", "user_id");

    private static final Textbook BOOK = Textbook.of("at-home");
    private static final String ORGANIZATION = "/api/organizations/{org_id}";
    private static final String MEMBER = ORGANIZATION + "/members/{target_user_id}";
    private static final String OBJECTIVES =
            "/api/v1/admin/stats/progress/objectives?organization_id={organization_id}";
    private static final String TARGETS = "/api/v1/admin/stats/impact/targets?organization_id={organization_id}";
    private static final String ORIGIN = "https://partner.example.com";

    private ForeignBodies() {}

    /** In the order in which they can be sent with the tenant's own ids: what ends something comes last. */
    static List<ForeignBody> of(Tenant own) {
        var task = BOOK.closedTask();
        var speech = Map.<String, Object>of("role", "user", "text", "Hello!");
        var grant = Map.<String, Object>of("origin", ORIGIN, "scopes", List.of("profile:read"));
        var rotation = with(grant, "integrationToken", own.integrationToken());
        return List.of(
                ForeignBody.byOwner("POST", ORGANIZATION + "/members", "team_ids", Map.of("user_id", own.newcomer())),
                ForeignBody.byOwner("PUT", MEMBER, "team_id", Map.of("role", "member")),
                ForeignBody.byOwner("PUT", MEMBER, "team_ids", Map.of("role", "member")),
                ForeignBody.byOwner("PUT", MEMBER, "organization_id", Map.of("role", "member")),
                ForeignBody.byOwner("POST", ORGANIZATION + "/teams", "manager_ids", Map.of("name", "Second"))
                        .answered(409),
                ForeignBody.byOwner("PUT", ORGANIZATION + "/teams/{team_id}/managers", "manager_ids", Map.of())
                        .answered(409),
                ForeignBody.byOwner(
                        "POST", ORGANIZATION + "/invitations", "team_id", Map.of("email", "new@example.com")),
                ForeignBody.byOwner("POST", OBJECTIVES, "team_id", objective()),
                ForeignBody.byOwner("POST", OBJECTIVES, "owner_user_id", objective()),
                ForeignBody.byOwner("POST", TARGETS, "scope_id", target("team")),
                ForeignBody.byOwner("POST", "/api/admin/api-keys", "organization_id", key()),
                ForeignBody.byOwner("POST", "/api/integration/grant", "tenantId", grant),
                ForeignBody.byOwner(
                        "POST", "/api/integration/verify", "tenantId", Map.of("token", own.integrationToken())),
                ForeignBody.byOwner("POST", "/api/integration/rotate", "tenantId", rotation),
                ForeignBody.byOwner(
                        "POST", "/api/integration/revoke", "tenantId", Map.of("jti", own.integrationTokenId())),
                ForeignBody.byMember("/api/xel/transcripts", "session_id", speech),
                ForeignBody.byMember("/api/xel/tasks/submit", "session_id", BOOK.rightResponse(task)),
                ForeignBody.byMember("/api/xel/evaluate", "submission_id", Map.of()),
                ForeignBody.byMember("/api/xel/sessions/end", "session_id", Map.of()));
    }

    private static Map<String, Object> objective() {
        return Map.of(
                "title", "Learn more",
                "start_date", "2026-01-01",
                "due_date", "2026-12-31",
                "key_results", List.of(Map.of("title", "Hours", "metric", "learning_hours", "target_value", 10)));
    }

    private static Map<String, Object> target(String scope) {
        return Map.of(
                "metric", "learning_hours",
                "target_value", 10,
                "period", "monthly",
                "start_date", "2026-01-01",
                "scope", scope);
    }

    private static Map<String, Object> key() {
        return Map.of("name", "Second", "scopes", List.of("quiz:read"));
    }

    private static Map<String, Object> with(Map<String, Object> members, String name, Object value) {
        var all = new HashMap<>(members);
        all.put(name, value);
        return Map.copyOf(all);
    }
}
