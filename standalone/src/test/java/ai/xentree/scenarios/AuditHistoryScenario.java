package ai.xentree.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Auditors read what happened in their organization, to whom, by whom, and what it led to. */
class AuditHistoryScenario extends Scenario {

    private static final String EVENTS = "/api/v1/audit/events";
    private static final String AGGREGATES = "/api/v1/audit/aggregates/";

    private final Company company = Company.create();
    private final Api audrey = company.auditor().api();

    @Test
    void givenAnOrganization_whenItsEventsAreListed_thenEachNamesActorTenantRequestAndCause() {
        var request = "audit-" + UUID.randomUUID();
        company.admin()
                .api()
                .with("X-Request-Id", request)
                .post(company.path() + "/teams", Map.of("name", "Sales"))
                .expect(201);
        var found = audrey.get(events("&correlation_id=" + request)).expect(200).at("items");
        assertThat(found).hasSize(1);
        var event = found.get(0);
        assertThat(event.path("type").asString()).isEqualTo("organizations.TeamCreated");
        assertThat(event.path("revision").asInt()).isEqualTo(1);
        assertThat(event.path("aggregate_type").asString()).isEqualTo("Organization");
        assertThat(event.path("aggregate_id").asString()).isEqualTo(company.id());
        assertThat(event.path("tenant_id").asString()).isEqualTo(company.id());
        assertThat(event.path("actor_id").asString())
                .isEqualTo(company.admin().id().toString());
        assertThat(event.path("actor_type").asString()).isEqualTo("user");
        assertThat(event.path("correlation_id").asString()).isEqualTo(request);
        assertThat(event.path("causation_id").isNull()).isFalse();
        assertThat(event.path("data").path("name").asString()).isEqualTo("Sales");
        assertThat(event.path("erased").asBoolean()).isFalse();
        assertThat(Instant.parse(event.path("occurred_at").asString()))
                .isBeforeOrEqualTo(Instant.parse(event.path("recorded_at").asString()));
        var proof = company.owner().api();
        assertThat(event.path("leaf_hash").asString()).hasSize(64);
        assertThat(proof.get("/api/v1/audit/proofs/" + event.path("id").asString())
                        .status())
                .isIn(200, 409);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&event_type=MemberAdded",
                "&event_type=organizations.MemberAdded",
                "&aggregate_type=Membership",
                "&to=2999-01-01T00:00:00Z",
                "&from=2001-01-01T00:00:00Z"
            })
    void givenAFilter_whenEventsAreListed_thenThoseThatMatchAreThere(String filter) {
        var found = audrey.get(events(filter)).expect(200).at("items");
        assertThat(found.valueStream()
                        .map(event -> event.path("data").path("user_id").asString()))
                .contains(company.member().id().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&event_type=Added",
                "&aggregate_type=Nothing",
                "&from=2999-01-01T00:00:00Z",
                "&to=2001-01-01T00:00:00Z",
                "&actor_id=00000000-0000-0000-0000-000000000001",
                "&aggregate_id=00000000-0000-0000-0000-000000000001",
                "&correlation_id=none"
            })
    void givenAFilterThatNothingMatches_whenEventsAreListed_thenThereIsNone(String filter) {
        var found = audrey.get(events(filter)).expect(200);
        assertThat(found.at("items").isEmpty()).isTrue();
        assertThat(found.at("next_cursor").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"&from=yesterday", "&actor_id=me", "&event_type=", "&limit=0", "&limit=1001", "&cursor=1.2.x"})
    void givenAParameterThatMakesNoSense_thenItIsNotValid(String parameter) {
        audrey.get(events(parameter)).expectError(400, "VALIDATION_ERROR");
    }

    @Test
    void givenEventsThatComeInMeanwhile_whenAListingIsPagedThrough_thenEachIsThereOnceAndNoneThatCameLater() {
        var pages = new ArrayList<JsonNode>();
        var answer = audrey.get(events("&limit=2")).expect(200);
        while (true) {
            answer.at("items").forEach(pages::add);
            company.team("Later " + pages.size());
            if (answer.at("next_cursor").isNull()) {
                break;
            }
            answer = audrey.get(events("&limit=2&cursor=" + answer.text("next_cursor")))
                    .expect(200);
        }
        var positions =
                pages.stream().map(event -> event.path("position").asLong()).toList();
        assertThat(positions).isSorted().doesNotHaveDuplicates().hasSizeGreaterThan(5);
        assertThat(pages)
                .noneMatch(event -> event.path("data").path("name").asString("").startsWith("Later"));
    }

    @Test
    void givenACursor_whenAnybodyElseUsesItOrForAnotherListing_thenItIsRefused() {
        var cursor = audrey.get(events("&limit=1")).expect(200).text("next_cursor");
        company.owner().api().get(events("&cursor=" + cursor)).expectError(400, "VALIDATION_ERROR");
        audrey.get(events("&event_type=MemberAdded&cursor=" + cursor)).expectError(400, "VALIDATION_ERROR");
        audrey.get(EVENTS + "?cursor=" + cursor).expectError(400, "VALIDATION_ERROR");
    }

    @Test
    void givenAReader_whenTheLogIsRead_thenThatIsInTheLog() {
        var request = "reading-" + UUID.randomUUID();
        audrey.with("X-Request-Id", request)
                .get(events("&event_type=MemberAdded"))
                .expect(200);
        var read = company.owner()
                .api()
                .get(events("&correlation_id=" + request))
                .expect(200)
                .at("items.0");
        assertThat(read.path("type").asString()).isEqualTo("audit.LogRead");
        assertThat(read.path("actor_id").asString())
                .isEqualTo(company.auditor().id().toString());
        assertThat(read.path("data").path("filters").asString())
                .isEqualTo("organization_id=" + company.id() + "&event_type=MemberAdded");
        assertThat(read.path("data").path("format").asString()).isEqualTo("json");
    }

    @Test
    void givenALog_whenItIsExported_thenEveryMatchIsALineAndNothingIsAFormula() {
        company.owner()
                .api()
                .post(company.path() + "/teams", Map.of("name", "=1+1"))
                .expect(201);
        var lines = lines(
                audrey.with("Accept", "application/x-ndjson").get(events("")).expect(200));
        assertThat(lines)
                .extracting(line ->
                        JsonMapper.shared().readTree(line).path("tenant_id").asString())
                .containsOnly(company.id());
        var two = lines(audrey.with("Accept", "application/x-ndjson")
                .get(events("&limit=2"))
                .expect(200));
        assertThat(two).containsExactlyElementsOf(lines.subList(0, 2));
        var table = audrey.with("Accept", "text/csv").get(events("")).expect(200);
        assertThat(table.body()).startsWith("id,type,revision,aggregate_type,").contains("\"{\"\"", "=1+1");
        assertThat(lines(table)).hasSizeGreaterThan(lines.size());
    }

    @Test
    void givenAnotherOrganization_whenItsEventsAreAskedFor_thenTheyNeverAppear() {
        var other = Company.create();
        var team = other.team("Secret");
        for (var filter : Stream.of(
                        "aggregate_id=" + other.id(),
                        "actor_id=" + other.owner().id(),
                        "event_type=TeamCreated",
                        "limit=1000")
                .toList()) {
            var found = audrey.get(EVENTS + "?" + filter).expect(200);
            assertThat(found.body()).doesNotContain("Secret", team);
            found.at("items")
                    .forEach(event ->
                            assertThat(event.path("tenant_id").asString()).isEqualTo(company.id()));
        }
        audrey.get(EVENTS + "?organization_id=" + other.id()).expectError(404, "NOT_FOUND");
        audrey.get(AGGREGATES + other.id()).expectError(404, "NOT_FOUND");
        audrey.get(AGGREGATES + other.id() + "/state").expectError(404, "NOT_FOUND");
        audrey.get(AGGREGATES + company.member().id()).expectError(404, "NOT_FOUND");
        assertThat(admin().get(EVENTS + "?organization_id=" + other.id() + "&event_type=TeamCreated")
                        .expect(200)
                        .body())
                .contains("Secret");
    }

    @Test
    void givenAMemberWhoMovesToAnotherOrganization_thenEachSeesItsOwnHalf() {
        var there = company.owner()
                .api()
                .post("/api/organizations", Map.of("name", "There " + UUID.randomUUID()))
                .expect(201)
                .text("id");
        company.owner()
                .api()
                .put(company.member(company.member()), Map.of("organization_id", there))
                .expect(200);
        var here = audrey.get(events("&limit=1000")).expect(200);
        assertThat(here.body()).doesNotContain(there);
        assertThat(here.body()).contains("MemberRemoved");
        var arrival = company.owner()
                .api()
                .get(EVENTS + "?event_type=MemberAdded&organization_id=" + there)
                .expect(200);
        assertThat(arrival.at("items")
                        .valueStream()
                        .map(event -> event.path("data").path("user_id").asString()))
                .contains(company.member().id().toString());
        var moved = arrival.at("items").valueStream().toList().getLast();
        audrey.get("/api/v1/audit/proofs/" + moved.path("id").asString()).expectError(404, "NOT_FOUND");
        audrey.get(AGGREGATES + moved.path("aggregate_id").asString()).expectError(404, "NOT_FOUND");
    }

    @Test
    void givenANameThatAnotherOrganizationTookOver_thenEachSeesOnlyItsOwnPartOfItsHistory() {
        var slug = "s-" + UUID.randomUUID();
        company.owner().api().patch(company.path(), Map.of("slug", slug)).expect(200);
        company.owner().api().patch(company.path(), Map.of("slug", slug + "-2")).expect(200);
        var claim = audrey.get(events("&event_type=NameReleased&limit=1000"))
                .expect(200)
                .at("items")
                .valueStream()
                .toList()
                .getLast()
                .path("aggregate_id")
                .asString();
        var other = Company.create();
        other.owner().api().patch(other.path(), Map.of("slug", slug)).expect(200);
        var ours = audrey.get(AGGREGATES + claim).expect(200);
        assertThat(ours.at("items")
                        .valueStream()
                        .map(event -> event.path("type").asString()))
                .containsExactly("claims.NameClaimed", "claims.NameReleased");
        assertThat(other.auditor().api().get(AGGREGATES + claim).expect(200).at("items"))
                .hasSize(1);
        audrey.get(AGGREGATES + claim + "/state").expectError(404, "NOT_FOUND");
        var released = audrey.get(AGGREGATES + claim + "/state?sequence=2").expect(200);
        assertThat(released.at("exists").asBoolean()).isFalse();
    }

    @Test
    void givenATeamThatIsDeleted_thenTheOrganizationIsStillThere_untilItIsDeletedItself() {
        var team = company.team("Gone");
        company.owner().api().delete(company.path() + "/teams/" + team).expect(204);
        assertThat(state("").at("exists").asBoolean()).isTrue();
        company.owner().api().delete(company.path()).expect(200);
        var gone = admin().get(AGGREGATES + company.id() + "/state").expect(200);
        assertThat(gone.at("exists").asBoolean()).isFalse();
    }

    @Test
    void givenAnAccount_thenItsStateIsToldInTheWordsOfTheApi() {
        var state = admin().get(AGGREGATES + company.member().id() + "/state").expect(200);
        assertThat(state.text("state.kind")).isEqualTo("existingaccount");
        assertThat(state.body()).contains("\"active\"").doesNotContain("ACTIVE", "password");
    }

    @Test
    void givenNamesThatAreClaimed_thenTheirHashesAreNotShown() {
        var claimed = audrey.get(events("&event_type=NameClaimed")).expect(200);
        assertThat(claimed.at("items").isEmpty()).isFalse();
        assertThat(claimed.body()).doesNotContain("claim_id", "claim:");
    }

    @Test
    void givenAReaderWhoTypesInAName_thenThatIsNotRecorded() {
        audrey.get(events("&aggregate_type=mara.lind&event_type=mara.lind")).expect(200);
        var read = company.owner()
                .api()
                .get(events("&event_type=LogRead&limit=1000"))
                .expect(200);
        assertThat(read.body())
                .contains("aggregate_type=(given)&event_type=(given)")
                .doesNotContain("mara.lind");
    }

    @Test
    void givenSomeoneWhoAuditsSeveralOrganizations_whenTheyReadThemAll_thenEachKnowsOfIt() {
        var there = company.owner()
                .api()
                .post("/api/organizations", Map.of("name", "There " + UUID.randomUUID()))
                .expect(201)
                .text("id");
        var request = "reading-" + UUID.randomUUID();
        company.owner().api().with("X-Request-Id", request).get(EVENTS).expect(200);
        for (var organization : List.of(company.id(), there)) {
            var read = company.owner()
                    .api()
                    .get(EVENTS + "?organization_id=" + organization + "&correlation_id=" + request)
                    .expect(200);
            assertThat(read.text("items.0.type")).isEqualTo("audit.LogRead");
        }
    }

    @Test
    void givenAnyoneWhoDoesNotAudit_whenTheyAsk_thenTheyAreRefused() {
        for (var person : List.of(company.manager(), company.member())) {
            person.api().get(events("")).expectError(403, "FORBIDDEN");
            person.api().get(AGGREGATES + company.id()).expectError(403, "FORBIDDEN");
        }
        someone("stranger").api().get(events("")).expectError(404, "NOT_FOUND");
        someone("stranger").api().get(EVENTS).expectError(403, "FORBIDDEN");
        anyone().get(EVENTS).expectError(401, "UNAUTHORIZED");
    }

    @Test
    void givenAnAggregate_whenItsHistoryIsRead_thenItIsWholeAndInOrderAndLeadsToWhatItWas() {
        var before = Instant.now();
        company.owner().api().patch(company.path(), Map.of("name", "Umbrella")).expect(200);
        company.owner().api().patch(company.path(), Map.of("name", "Initech")).expect(200);
        var history = audrey.get(AGGREGATES + company.id()).expect(200);
        assertThat(history.text("aggregate_type")).isEqualTo("Organization");
        var sequences = history.at("items")
                .valueStream()
                .map(event -> event.path("sequence").asLong())
                .toList();
        assertThat(sequences).startsWith(1L).isSorted().doesNotHaveDuplicates();
        var first = audrey.get(AGGREGATES + company.id() + "?limit=1").expect(200);
        var second = audrey.get(AGGREGATES + company.id() + "?limit=1&cursor=" + first.text("next_cursor"))
                .expect(200);
        assertThat(second.at("items.0.sequence").asLong()).isEqualTo(2);
        assertThat(state("").text("state.names.name")).isEqualTo("Initech");
        assertThat(state("?sequence=" + (sequences.getLast() - 1)).text("state.names.name"))
                .isEqualTo("Umbrella");
        assertThat(state("?as_of=" + before).text("state.names.name")).startsWith("Acme");
        var none = state("?as_of=2001-01-01T00:00:00Z");
        assertThat(none.at("exists").asBoolean()).isFalse();
        assertThat(none.at("sequence").asLong()).isZero();
        assertThat(none.at("state").isNull()).isTrue();
    }

    @Test
    void givenAnEventOfAnAggregateWithoutAnIdentifierOfItsOwn_whenItIsFollowed_thenItsHistoryIsThere() {
        var added = audrey.get(events("&event_type=MemberAdded"))
                .expect(200)
                .at("items")
                .valueStream()
                .filter(event -> event.path("data")
                        .path("user_id")
                        .asString()
                        .equals(company.member().id().toString()))
                .findFirst()
                .orElseThrow();
        var membership = added.path("aggregate_id").asString();
        company.owner().api().delete(company.member(company.member())).expect(200);
        var history = audrey.get(AGGREGATES + membership).expect(200);
        assertThat(history.at("items")
                        .valueStream()
                        .map(event -> event.path("type").asString()))
                .containsExactly("organizations.MemberAdded", "organizations.MemberRemoved");
        var state = audrey.get(AGGREGATES + membership + "/state").expect(200);
        assertThat(state.at("exists").asBoolean()).isFalse();
        assertThat(state.at("sequence").asLong()).isEqualTo(2);
    }

    @Test
    void givenAPerson_whenTheyExportTheirData_thenItIsAllTheirsAndReadable() {
        var mia = company.member();
        var export = mia.api().get("/api/auth/me/export").expect(200);
        assertThat(export.text("account.username")).isEqualTo(mia.username());
        assertThat(export.at("events")
                        .valueStream()
                        .map(event -> event.path("type").asString()))
                .contains("identity.AccountRegistered", "organizations.MemberAdded", "identity.LoggedIn");
        assertThat(export.text("events.0.data.email")).isEqualTo(mia.username() + "@example.com");
        assertThat(export.body()).doesNotContain(company.owner().username());
        anyone().get("/api/auth/me/export").expectError(401, "UNAUTHORIZED");
    }

    private Answer state(String more) {
        return audrey.get(AGGREGATES + company.id() + "/state" + more).expect(200);
    }

    private String events(String more) {
        return EVENTS + "?organization_id=" + company.id() + more;
    }

    private static List<String> lines(Answer answer) {
        return answer.body().lines().toList();
    }
}
