package ai.xentree.outside;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes what generated requests are about, and names its ids where the document has places for them. */
final class Examples {

    private final Map<String, Object> values = new TreeMap<>();
    private final Program admin;

    private Examples(Program admin) {
        this.admin = admin;
    }

    /** Writes them where Specmatic looks for them: beside the document. */
    static void make(Program admin, File document) {
        var examples = new Examples(admin);
        examples.addOrganization();
        examples.addCredentials();
        examples.addEnglish();
        examples.addHistory();
        try {
            var file = new File(document.getParentFile(), document.getName().replace(".json", "_dictionary.json"));
            new ObjectMapper().writerWithDefaultPrettyPrinter().writeValue(file, examples.values);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addOrganization() {
        var organization = id(
                admin.post("/api/organizations", Map.of("name", "Contract"))
                        .path("id")
                        .asText(),
                "PATH-PARAMS.org_id",
                "QUERY-PARAMS.organization_id",
                "QUERY-PARAMS.org_id",
                "QUERY-PARAMS.tenantId",
                "ApiKeyCreateRequest.organization_id",
                "MemberUpdateRequest.organization_id",
                "IntegrationGrantRequest.tenantId",
                "IntegrationVerifyRequest.tenantId",
                "IntegrationRevokeRequest.tenantId",
                "IntegrationRotateRequest.tenantId");
        var path = "/api/organizations/" + organization;
        var mara = id(register("mara"), "PATH-PARAMS.target_user_id", "PATH-PARAMS.user_id", "QUERY-PARAMS.scope_id");
        admin.post(path + "/members", Map.of("user_id", mara));
        var lena = id(register("lena"), "TeamCreateRequest.manager_ids[*]", "TeamManagersRequest.manager_ids[*]");
        admin.post(path + "/members", Map.of("user_id", lena, "role", "manager"));
        id(register("nils"), "MemberAddRequest.user_id");
        id(
                admin.post(path + "/teams", Map.of("name", "Blue")).path("id").asText(),
                "PATH-PARAMS.team_id",
                "QUERY-PARAMS.team_id",
                "MemberAddRequest.team_ids[*]",
                "MemberUpdateRequest.team_ids[*]");
        id(
                admin.post(path + "/invitations", Map.of("email", "olga@example.com"))
                        .path("id")
                        .asText(),
                "PATH-PARAMS.invitation_id");
        register("otto");
        var other = Program.signedIn("otto", Program.PASSWORD);
        var invitations = "/api/organizations/"
                + other.post("/api/organizations", Map.of("name", "Other"))
                        .path("id")
                        .asText() + "/invitations";
        id(
                other.post(invitations, Map.of("email", Program.ADMIN_EMAIL))
                        .path("token")
                        .asText(),
                "InvitationAcceptRequest.token");
        id(
                admin.post(
                                "/api/v1/admin/stats/progress/objectives?organization_id=" + organization,
                                Map.of(
                                        "title",
                                        "Speak",
                                        "start_date",
                                        "2026-01-01",
                                        "due_date",
                                        "2026-12-31",
                                        "key_results",
                                        List.of(Map.of(
                                                "title", "Hours", "metric", "learning_hours", "target_value", 10))))
                        .path("id")
                        .asText(),
                "PATH-PARAMS.objective_id");
    }

    private String register(String name) {
        var person = Map.of("username", name, "email", name + "@example.com", "password", Program.PASSWORD);
        return new Program("").post("/api/auth/register", person).path("id").asText();
    }

    private void addCredentials() {
        var organization = values.get("PATH-PARAMS.org_id");
        id(
                admin.post(
                                "/api/admin/api-keys",
                                Map.of(
                                        "name",
                                        "Contract",
                                        "organization_id",
                                        organization,
                                        "scopes",
                                        List.of("api:read")))
                        .path("id")
                        .asText(),
                "PATH-PARAMS.key_id");
        var grant = admin.post(
                "/api/integration/grant",
                Map.of(
                        "tenantId",
                        organization,
                        "origin",
                        "https://example.com",
                        "scopes",
                        List.of("xel:read"),
                        "mode",
                        "api"));
        id(grant.path("jti").asText(), "QUERY-PARAMS.jti", "IntegrationRevokeRequest.jti");
        id(
                grant.path("token").asText(),
                "IntegrationVerifyRequest.token",
                "IntegrationRevokeRequest.integrationToken",
                "IntegrationRotateRequest.integrationToken");
        for (var request : List.of("Grant", "Rotate", "Verify")) {
            values.put("Integration" + request + "Request.origin", "https://example.com");
        }
        for (var request : List.of("UserRegisterRequest", "UserUpdateRequest")) {
            values.put(request + ".timezone", "Europe/Berlin");
        }
        values.put("LoginRequest.username", "mara");
        values.put("LoginRequest.password", Program.PASSWORD);
        id(Program.login("mara", Program.PASSWORD).path("refresh_token").asText(), "RefreshRequest.refresh_token");
        values.put("PATH-PARAMS.username", "mara");
    }

    private void addEnglish() {
        var module = id(
                admin.get("/api/xel/modules").path("items").path(0).path("id").asText(),
                "PATH-PARAMS.module_id",
                "XELTaskSubmissionRequest.module_id",
                "XELTaskRegenerateRequest.module_id");
        admin.post("/api/xel/modules/" + module + "/start", Map.of());
        id(
                admin.get("/api/xel/modules/" + module)
                        .path("tasks")
                        .path(0)
                        .path("id")
                        .asText(),
                "XELTaskSubmissionRequest.task_id",
                "XELTaskRegenerateRequest.task_id");
        values.put("XELTaskSubmissionRequest.variant", 1);
        id(
                admin.post("/api/xel/sessions/start", Map.of())
                        .path("session_id")
                        .asText(),
                "PATH-PARAMS.session_id",
                "XELSessionEndRequest.session_id",
                "XELTranscriptSaveRequest.session_id");
    }

    private void addHistory() {
        for (var figure : List.of("engagement", "completion", "proficiency", "consistency")) {
            values.put("LVIWeightUpdateRequest." + figure, 0.25);
        }
        values.put("ProgressObjectiveCreateRequest.start_date", "2026-01-01");
        values.put("ProgressObjectiveCreateRequest.due_date", "2026-12-31");
        values.put("ProgressKeyResultPayload.target_value", 10);
        values.put("QUERY-PARAMS.start_date", "2026-01-01");
        values.put("QUERY-PARAMS.end_date", "2026-01-31");
        values.put("QUERY-PARAMS.as_of", Instant.now().toString());
        admin.post("/api/v1/audit/checkpoints", Map.of());
        var event = admin.get("/api/v1/audit/events?organization_id=" + values.get("PATH-PARAMS.org_id"))
                .path("items")
                .path(0);
        id(event.path("id").asText(), "PATH-PARAMS.event_id");
        id(event.path("aggregate_id").asText(), "PATH-PARAMS.aggregate_id", "QUERY-PARAMS.aggregate_id");
        var rebuild = admin.post("/api/v1/admin/projections", Map.of("projection", "engagement"))
                .path("items")
                .path(0);
        id(rebuild.path("id").asText(), "PATH-PARAMS.rebuild_id");
        values.put("PATH-PARAMS.projection", "engagement");
        values.put("ProjectionRebuildRequest.projection", "engagement");
    }

    private String id(String value, String... places) {
        if (value.isEmpty()) {
            throw new IllegalStateException("Nothing to write at " + List.of(places));
        }
        List.of(places).forEach(place -> values.put(place, value));
        return value;
    }
}
