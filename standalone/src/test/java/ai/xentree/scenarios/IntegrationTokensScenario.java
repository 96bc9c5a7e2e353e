package ai.xentree.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tokens for other programs are granted, verified, rotated and revoked. */
class IntegrationTokensScenario extends Scenario {

    private static final String GRANT = "/api/integration/grant";
    private static final String VERIFY = "/api/integration/verify";
    private static final String REVOKE = "/api/integration/revoke";
    private static final String ROTATE = "/api/integration/rotate";
    private static final String REVOCATIONS = "/api/admin/integration-token-revocations";
    private static final String ORIGIN = "https://partner.example.com";

    private final Company company = Company.create();
    private final Api owner = company.owner().api();

    @Test
    void givenAGrant_whenItIsVerifiedByAnyMember_thenItIsGoodThereAndWorthNothingElsewhere() {
        var grant = owner.post(GRANT, grant()).expect(201);
        assertThat(grant.text("tenantId")).isEqualTo(company.id());
        assertThat(grant.text("mode")).isEqualTo("api");
        assertThat(grant.at("ttlSeconds").asInt()).isEqualTo(120);
        var verified = verify(grant.text("token"));
        assertThat(verified.at("valid").asBoolean()).isTrue();
        assertThat(verified.at("reason").isNull()).isTrue();
        assertThat(verified.at("scopes").values()).hasSize(2);
        var elsewhere = Company.create();
        var body = Map.of("token", grant.text("token"), "tenantId", elsewhere.id());
        var refused = elsewhere.owner().api().post(VERIFY, body).expect(200);
        assertThat(refused.text("reason")).isEqualTo("wrong_tenant");
        assertThat(refused.at("tenantId").isNull()).isTrue();
        elsewhere
                .owner()
                .api()
                .post(VERIFY, Map.of("token", grant.text("token"), "tenantId", company.id()))
                .expectError(404, "NOT_FOUND");
    }

    @Test
    void givenAToken_whenItIsRevoked_thenTheNextLookRefusesItAndAdministratorsSeeIt() {
        var grant = owner.post(GRANT, grant()).expect(201);
        var byToken = Map.of("integrationToken", grant.text("token"), "reason", "security-incident");
        var revoked = owner.post(REVOKE, byToken).expect(200);
        assertThat(revoked.at("alreadyRevoked").asBoolean()).isFalse();
        assertThat(verify(grant.text("token")).text("reason")).isEqualTo("revoked");
        var byId = Map.of("tenantId", company.id(), "jti", grant.text("jti"));
        var again = company.admin().api().post(REVOKE, byId).expect(200);
        assertThat(again.at("alreadyRevoked").asBoolean()).isTrue();
        assertThat(again.text("revokedAt")).isEqualTo(revoked.text("revokedAt"));
        var listed = company.admin()
                .api()
                .get(REVOCATIONS + "?tenantId=" + company.id() + "&jti=" + grant.text("jti"))
                .expect(200);
        assertThat(listed.at("total").asInt()).isEqualTo(1);
        assertThat(listed.at("totalPages").asInt()).isEqualTo(1);
        assertThat(listed.text("items.0.reason")).isEqualTo("security-incident");
        assertThat(listed.text("items.0.revokedBy"))
                .isEqualTo(company.owner().id().toString());
        assertThat(listed.header("X-As-Of-Position")).isNotBlank();
        assertThat(listed.body()).doesNotContain(grant.text("token"));
        owner.post(ROTATE, rotation(grant.text("token"))).expectError(409, "TOKEN_REVOKED");
    }

    @Test
    void givenAToken_whenItIsRotated_thenOnlyTheNewOneIsGoodAndARepeatedRequestMakesNoThird() {
        var old = owner.post(GRANT, grant()).expect(201);
        var once = owner.with("Idempotency-Key", UUID.randomUUID().toString());
        var rotated = once.post(ROTATE, rotation(old.text("token"))).expect(201);
        assertThat(rotated.text("previousJti")).isEqualTo(old.text("jti"));
        assertThat(rotated.at("previousRevoked").asBoolean()).isTrue();
        assertThat(verify(old.text("token")).text("reason")).isEqualTo("revoked");
        assertThat(verify(rotated.text("token")).at("valid").asBoolean()).isTrue();
        assertThat(once.post(ROTATE, rotation(old.text("token"))).expect(201).body())
                .isEqualTo(rotated.body());
        assertThat(verify(rotated.text("token")).at("valid").asBoolean()).isTrue();
    }

    @Test
    void givenKeys_thenAnybodyReadsThePublicHalfAndMayKeepIt() {
        anyone().get("/api/integration/jwks?tenantId=" + company.id()).expectError(404, "NOT_FOUND");
        var kid = owner.post(GRANT, grant()).expect(201).text("kid");
        for (var path : List.of("/api/integration/jwks", "/api/integration/fingerprint")) {
            var wanted = path + "?tenantId=" + company.id();
            var answer = anyone().with("Authorization", "Bearer nonsense")
                    .get(wanted)
                    .expect(200);
            assertThat(answer.body()).contains(kid).doesNotContain("\"d\"");
            assertThat(answer.header("Cache-Control")).contains("max-age=60").contains("public");
            var tag = String.valueOf(answer.header("ETag"));
            for (var known : List.of(tag, "W/" + tag, "\"other\", " + tag, "*")) {
                assertThat(anyone().with("If-None-Match", known)
                                .get(wanted)
                                .expect(304)
                                .header("ETag"))
                        .isEqualTo(tag);
            }
            anyone().with("If-None-Match", "no tag").get(wanted).expect(200);
            anyone().with("If-None-Match", "*")
                    .get(path + "?tenantId=" + UUID.randomUUID())
                    .expectError(404, "NOT_FOUND");
            anyone().get(path + "?tenantId=x").expectError(400, "VALIDATION_ERROR");
            anyone().get(path + "?tenantId=" + UUID.randomUUID()).expectError(404, "NOT_FOUND");
        }
    }

    @Test
    void givenWhoIsNeitherOwnerNorAdmin_thenTheyGrantEndAndSeeNothing() {
        var grant = owner.post(GRANT, grant()).expect(201);
        var named = new LinkedHashMap<>(grant());
        named.put("tenantId", company.id());
        var byId = Map.of("tenantId", company.id(), "jti", grant.text("jti"));
        var list = REVOCATIONS + "?tenantId=" + company.id();
        for (var person : List.of(company.manager(), company.auditor(), company.member())) {
            person.api().post(GRANT, named).expectError(403, "FORBIDDEN");
            person.api().post(GRANT, grant()).expectError(403, "FORBIDDEN");
            person.api().post(REVOKE, byId).expectError(403, "FORBIDDEN");
            person.api().post(ROTATE, rotation(grant.text("token"))).expectError(403, "FORBIDDEN");
            person.api().get(list).expectError(403, "FORBIDDEN");
        }
        var stranger = Company.create().owner().api();
        stranger.post(GRANT, named).expectError(404, "NOT_FOUND");
        stranger.post(REVOKE, byId).expectError(404, "NOT_FOUND");
        stranger.post(ROTATE, rotation(grant.text("token"))).expectError(404, "NOT_FOUND");
        stranger.get(list).expectError(404, "NOT_FOUND");
        for (var path : List.of(GRANT, VERIFY, REVOKE, ROTATE)) {
            anyone().post(path, Map.of()).expectError(401, "UNAUTHORIZED");
        }
        anyone().get(REVOCATIONS).expectError(401, "UNAUTHORIZED");
        assertThat(verify(grant.text("token")).at("valid").asBoolean()).isTrue();
    }

    @Test
    void givenAnApiKey_thenItGrantsForItsOrganizationAloneAndOnlyWithinItsScopes() {
        var second = owner.post("/api/organizations", Map.of("name", "Second " + UUID.randomUUID()))
                .expect(201)
                .text("id");
        var writer = key(second, "integrations:write");
        var grant = writer.post(GRANT, grant()).expect(201);
        assertThat(grant.text("tenantId")).isEqualTo(second);
        var reader = key(second, "integrations:read");
        var asked = Map.of("token", grant.text("token"), "tenantId", second);
        assertThat(reader.post(VERIFY, asked).expect(200).at("valid").asBoolean())
                .isTrue();
        reader.post(GRANT, grant()).expectError(403, "INSUFFICIENT_API_KEY_SCOPE");
        writer.post(VERIFY, asked).expectError(403, "INSUFFICIENT_API_KEY_SCOPE");
        writer.get(REVOCATIONS).expectError(401, "UNAUTHORIZED");
        var elsewhere = new LinkedHashMap<>(grant());
        elsewhere.put("tenantId", company.id());
        writer.post(GRANT, elsewhere).expectError(404, "NOT_FOUND");
    }

    private Api key(String organizationId, String scope) {
        var key = owner.post(
                        "/api/admin/api-keys",
                        Map.of("name", "Partner", "organization_id", organizationId, "scopes", List.of(scope)))
                .expect(201);
        return anyone().with("X-API-Key", key.text("key"));
    }

    @ParameterizedTest
    @CsvSource({
        "ttlSeconds, 29",
        "ttlSeconds, 601",
        "ttlSeconds, null",
        "mode, '\"admin\"'",
        "origin, '\"https://partner.example.com/path\"'",
        "origin, null",
        "scopes, []",
        "scopes, '[\"\"]'",
        "tenantId, '\"x\"'",
        "ttl_seconds, 120"
    })
    void givenAGrantThatMeansNothing_thenTheFieldIsNamed(String field, String json) {
        var body = """
                {"origin": "%s", "scopes": ["profile:read"], "%s": %s}""".formatted(ORIGIN, field, json);
        var single = field.equals("origin") || field.equals("scopes")
                ? """
                {"tenantId": "%s", "%s": %s, "%s": %s}""".formatted(
                                company.id(),
                                field,
                                json,
                                field.equals("origin") ? "scopes" : "origin",
                                field.equals("origin") ? "[\"a\"]" : "\"" + ORIGIN + "\"")
                : body;
        var refused = owner.post(GRANT, single).expectError(400, "VALIDATION_ERROR");
        assertThat(refused.text("detail.errors.0.field")).startsWith(field);
    }

    @Test
    void givenARevocationOfNothing_thenItIsNotValid() {
        owner.post(REVOKE, Map.of("reason", "why")).expectError(400, "VALIDATION_ERROR");
        owner.post(REVOKE, Map.of("integrationToken", "a.b.c")).expectError(400, "VALIDATION_ERROR");
        owner.post(REVOKE, Map.of("tenantId", company.id(), "jti", UUID.randomUUID()))
                .expectError(404, "NOT_FOUND");
    }

    private Answer verify(String token) {
        return company.member()
                .api()
                .post(VERIFY, Map.of("token", token, "tenantId", company.id(), "origin", ORIGIN))
                .expect(200);
    }

    private static Map<String, Object> grant() {
        return Map.of("origin", ORIGIN, "scopes", List.of("profile:read", "quota:read"));
    }

    private static Map<String, Object> rotation(String token) {
        return Map.of(
                "origin", ORIGIN, "scopes", List.of("profile:read"), "ttlSeconds", 600, "integrationToken", token);
    }
}
