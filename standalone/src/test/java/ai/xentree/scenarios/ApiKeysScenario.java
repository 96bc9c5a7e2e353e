package ai.xentree.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Programs come in by API keys: for whoever made them, in one organization, as far as their scopes reach. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiKeysScenario extends Scenario {

    private static final String KEYS = "/api/admin/api-keys";

    private Company acme;
    private Company other;

    @BeforeAll
    void found() {
        acme = Company.create();
        other = Company.create();
    }

    private Answer make(Person person, String organization, Map<String, Object> more) {
        var request = new HashMap<String, Object>(
                Map.of("name", "Reporting", "organization_id", organization, "scopes", List.of("api:read")));
        request.putAll(more);
        return person.api().post(KEYS, request);
    }

    private Answer made(Map<String, Object> more) {
        return make(acme.owner(), acme.id(), more).expect(201);
    }

    private static Api with(Answer key) {
        return anyone().with("X-API-Key", key.text("key"));
    }

    private String figures(String organization) {
        return "/api/v1/admin/stats/?fields=kpis&organization_id=" + organization;
    }

    @Test
    void givenANewKey_whenItIsUsed_thenItReadsWhatItsMakerMay_andIsListedWithoutItsSecret() {
        var key = made(Map.of());
        assertThat(key.text("key")).matches("xntr-[A-Za-z0-9_-]{86}").startsWith(key.text("key_prefix"));
        with(key).get(figures(acme.id())).expect(200);
        var listed = acme.owner()
                .api()
                .get(KEYS + "?limit=100&organization_id=" + acme.id())
                .expect(200);
        assertThat(listed.body()).doesNotContain(key.text("key")).contains(key.text("id"));
        var row = listed.at("items")
                .valueStream()
                .filter(each -> each.path("id").asString().equals(key.text("id")))
                .findFirst()
                .orElseThrow();
        assertThat(row.path("is_active").asBoolean()).isTrue();
        assertThat(row.path("created_by").asString())
                .isEqualTo(acme.owner().id().toString());
    }

    @Test
    void givenAKey_whenItIsDeleted_thenItIsRefusedAtOnce() {
        var key = made(Map.of());
        with(key).get(figures(acme.id())).expect(200);
        acme.owner().api().delete(KEYS + "/" + key.text("id")).expect(204);
        with(key).get(figures(acme.id())).expect(401);
        acme.owner().api().delete(KEYS + "/" + key.text("id")).expect(404);
    }

    @Test
    void givenKeysOfAnOrganization_whenItIsDeleted_thenTheyAreRefusedAndNotListed() {
        var company = Company.create();
        var ofOwner = make(company.owner(), company.id(), Map.of("scopes", List.of("xel:read")))
                .expect(201);
        var ofMember = make(company.member(), company.id(), Map.of("scopes", List.of("xel:read")))
                .expect(201);
        with(ofMember).get("/api/xel/modules").expect(200);
        company.owner().api().delete(company.path()).expect(200);
        with(ofOwner).get("/api/xel/modules").expect(401);
        with(ofMember).get("/api/xel/modules").expect(401);
        assertThat(company.member().api().get(KEYS).expect(200).at("items")).isEmpty();
    }

    @Test
    void givenAScope_whenAnotherIsNeeded_thenTheAnswerNamesBoth() {
        var refused = with(made(Map.of())).get("/api/xel/modules").expect(403);
        assertThat(refused.text("detail.error")).isEqualTo("INSUFFICIENT_API_KEY_SCOPE");
        assertThat(refused.text("detail.required_scope")).isEqualTo("xel:read");
        assertThat(refused.text("detail.granted_scopes.0")).isEqualTo("api:read");
    }

    @Test
    void givenAKeyOfOneOrganization_whenItIsUsedInAnotherOfTheSamePerson_thenThatIsNotThere() {
        other.owner()
                .api()
                .post(other.path() + "/members", Map.of("user_id", acme.owner().id(), "role", "admin"))
                .expect(201);
        acme.owner().api().get(figures(other.id())).expect(200);
        var key = with(
                made(Map.of("scopes", List.of("api:read", "api:write", "organizations:read", "organizations:write"))));
        key.get(figures(other.id())).expect(404);
        key.get(other.path()).expect(404);
        key.get(other.path() + "/members").expect(404);
        key.get("/api/v1/audit/events?organization_id=" + other.id()).expect(404);
        key.post(other.path() + "/teams", Map.of("name", "Reached")).expect(404);
        key.post("/api/v1/admin/stats/progress/objectives/suggest?organization_id=" + other.id(), Map.of())
                .expect(404);
        assertThat(key.get("/api/organizations").expect(200).at("items")).hasSize(1);
        key.post(acme.path() + "/teams", Map.of("name", "Own")).expect(201);
    }

    @Test
    void givenAKeyOfThePlatformsAdministrator_whenItIsUsedElsewhere_thenThatIsNotThere() {
        var key = admin().post(
                        KEYS,
                        Map.of(
                                "name",
                                "Operator",
                                "organization_id",
                                acme.id(),
                                "scopes",
                                List.of("api:read", "api:admin", "organizations:read")))
                .expect(201);
        with(key).get(figures(acme.id())).expect(200);
        with(key).get(figures(other.id())).expect(404);
        with(key).get("/api/v1/admin/projections").expect(200);
        assertThat(with(key).get("/api/organizations").expect(200).at("items")).hasSize(1);
        assertThat(with(key).get("/api/v1/audit/events?limit=100").expect(200).body())
                .doesNotContain(other.id());
    }

    @Test
    void givenAddresses_whenTheKeyComesFromElsewhere_thenItIsRefused() {
        with(made(Map.of("allowed_ips", List.of("127.0.0.0/8", "::1"))))
                .get(figures(acme.id()))
                .expect(200);
        with(made(Map.of("allowed_ips", List.of("203.0.113.0/24"))))
                .get(figures(acme.id()))
                .expect(401);
        assertThat(make(acme.owner(), acme.id(), Map.of("allowed_ips", List.of("example.com")))
                        .expect(400)
                        .body())
                .contains("allowed_ips");
    }

    @Test
    void givenAnEnd_whenItHasPassed_thenTheKeyIsRefused() {
        var end = Instant.now().plusMillis(1500).truncatedTo(ChronoUnit.MILLIS);
        var key = made(Map.of("expires_at", end.toString()));
        while (Instant.now().isBefore(end)) {
            Thread.onSpinWait();
        }
        with(key).get(figures(acme.id())).expect(401);
        make(acme.owner(), acme.id(), Map.of("expires_at", "2020-01-01T00:00:00.000Z"))
                .expect(400);
    }

    @Test
    void givenKeysOfSeveralPeople_whenTheyAreListed_thenOwnersSeeAllAndOthersTheirOwn() {
        var own = make(acme.member(), acme.id(), Map.of()).expect(201).text("id");
        var others = made(Map.of()).text("id");
        assertThat(acme.admin().api().get(KEYS + "?limit=100").expect(200).body())
                .contains(own, others);
        assertThat(acme.member().api().get(KEYS + "?limit=100").expect(200).body())
                .contains(own)
                .doesNotContain(others);
        assertThat(other.admin().api().get(KEYS + "?limit=100").expect(200).body())
                .doesNotContain(own, others);
        other.admin().api().get(KEYS + "?organization_id=" + acme.id()).expect(404);
        acme.member().api().delete(KEYS + "/" + others).expect(404);
        other.admin().api().delete(KEYS + "/" + own).expect(404);
        acme.admin().api().delete(KEYS + "/" + own).expect(204);
    }

    @Test
    void givenSeveralKeys_whenTheyAreListed_thenTheNewestIsFirst() {
        var earliest = made(Map.of()).text("id");
        var middle = made(Map.of()).text("id");
        var newest = made(Map.of()).text("id");
        var listed = acme.owner().api().get(KEYS + "?limit=100").expect(200).at("items");
        assertThat(listed.valueStream().map(each -> each.path("id").asString()))
                .containsSubsequence(newest, middle, earliest);
    }

    @Test
    void givenAnOrganizationOfOthers_whenAKeyIsWantedThere_thenItIsNotThere() {
        make(acme.member(), other.id(), Map.of()).expect(404);
        make(acme.member(), UUID.randomUUID().toString(), Map.of()).expect(404);
    }

    @Test
    void givenAMembersKey_whenItReadsWhatTheyMayNot_thenItIsRefusedLikeThem() {
        with(make(acme.member(), acme.id(), Map.of()).expect(201))
                .get(figures(acme.id()))
                .expect(403);
    }

    @Test
    void givenAKey_whenItWantsToManageKeysOrAnAccount_thenOnlyPeopleMay() {
        var key = with(made(Map.of("scopes", List.of("api:read", "api:write", "api:admin"))));
        key.get(KEYS).expect(401);
        key.post(KEYS, Map.of("name", "More", "organization_id", acme.id(), "scopes", List.of("api:read")))
                .expect(401);
        key.get("/api/auth/me").expect(401);
        key.get("/api/admin/tenants").expect(401);
    }

    @Test
    void givenARepeatedRequest_whenItIsAnswered_thenTheSecretIsNotInIt() {
        var repeatable =
                acme.owner().api().with("Idempotency-Key", UUID.randomUUID().toString());
        var request = Map.of("name", "Once", "organization_id", acme.id(), "scopes", List.of("api:read"));
        var first = repeatable.post(KEYS, request).expect(201);
        var second = repeatable.post(KEYS, request).expect(201);
        assertThat(second.text("id")).isEqualTo(first.text("id"));
        assertThat(second.body()).doesNotContain(first.text("key")).doesNotContain("\"key\"");
    }

    @Test
    void givenAKeyThatChangesSomething_whenTheLogIsRead_thenTheKeyActedForItsMaker() {
        var key = with(made(Map.of("scopes", List.of("organizations:write"))));
        var team = key.post(acme.path() + "/teams", Map.of("name", "By a key"))
                .expect(201)
                .text("name");
        var events = acme.owner()
                .api()
                .get("/api/v1/audit/events?event_type=TeamCreated&limit=100&organization_id=" + acme.id())
                .expect(200);
        var event = events.at("items")
                .valueStream()
                .filter(each -> each.path("data").path("name").asString().equals(team))
                .findFirst()
                .orElseThrow();
        assertThat(event.path("actor_type").asString()).isEqualTo("api_key");
        assertThat(event.path("actor_id").asString())
                .isEqualTo(acme.owner().id().toString());
    }

    @Test
    void givenSomebodySuspended_whenTheirKeyIsUsed_thenItIsRefused() {
        var person = someone("kim");
        acme.owner()
                .api()
                .post(acme.path() + "/members", Map.of("user_id", person.id(), "role", "admin"))
                .expect(201);
        var key = make(person, acme.id(), Map.of()).expect(201);
        with(key).get(figures(acme.id())).expect(200);
        admin().patch("/api/admin/users/" + person.id(), Map.of("account_status", "suspended"))
                .expect(200);
        with(key).get(figures(acme.id())).expect(401);
    }

    @Test
    void givenTheOrganizationsOfSomebody_whenTenantsAreListed_thenTheyAreByNameWithTheirRole() {
        var tenants = acme.admin().api().get("/api/admin/tenants").expect(200);
        assertThat(tenants.at("items")).hasSize(1);
        assertThat(tenants.text("items.0.role")).isEqualTo("admin");
        assertThat(admin().get("/api/admin/tenants")
                        .expect(200)
                        .at("items.0.role")
                        .isNull())
                .isTrue();
    }
}
