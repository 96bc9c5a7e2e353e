package ai.xentree.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Auditors read when their organization's members learned, and prove it; never what was said, nor what is another's. */
class AuditedSessionsScenario extends Scenario {

    private static final String EVENTS = "/api/v1/audit/events";
    private static final String AGGREGATES = "/api/v1/audit/aggregates/";
    private static final String PROOFS = "/api/v1/audit/proofs/";
    private static final int MANY = 50;
    private static final String SAID = "nobody else's business";

    private final Company acme = Company.create();
    private final Company other = Company.create();
    private final Person mia = acme.member();

    /** What was before is in no answer, so that none has to look through the course that other scenarios take in. */
    private final String since =
            "&from=" + acme.owner().api().get(acme.path()).expect(200).text("created_at");

    /** Begins a session and answers its id. */
    private static String begin(Person person) {
        return person.api().post("/api/xel/sessions/start", null).expect(201).text("session_id");
    }

    private static void end(Person person, String session) {
        person.api()
                .post("/api/xel/sessions/end", Map.of("session_id", session))
                .expect(200);
    }

    private static String learned(Person person) {
        var session = begin(person);
        end(person, session);
        return session;
    }

    private static void say(Person person, String session) {
        person.api()
                .post("/api/xel/transcripts", Map.of("session_id", session, "role", "user", "text", SAID))
                .expect(201);
    }

    private void add(Company company, Person person) {
        company.owner()
                .api()
                .post(company.path() + "/members", Map.of("user_id", person.id()))
                .expect(201);
    }

    private void remove(Company company, Person person) {
        company.owner().api().delete(company.member(person)).expect(200);
    }

    /** The types of a session's events that somebody finds by a filter. */
    private static List<String> found(Api api, String filter, String session) {
        return found(api, filter, session, MANY);
    }

    /**
     * The same, that many a page. Each listing is recorded in what the next ones read, so one event a page after many of them is
     * hundreds of requests.
     */
    private static List<String> found(Api api, String filter, String session, int aPage) {
        var types = new ArrayList<String>();
        var wanted = EVENTS + "?limit=" + aPage + filter;
        var answer = api.get(wanted).expect(200);
        while (true) {
            answer.at("items").forEach(event -> types.addAll(typeOf(event, session)));
            if (answer.at("next_cursor").isNull()) {
                return types;
            }
            answer = api.get(wanted + "&cursor=" + answer.text("next_cursor")).expect(200);
        }
    }

    private static List<String> typeOf(JsonNode event, String session) {
        return event.path("aggregate_id").asString().equals(session)
                ? List.of(event.path("type").asString())
                : List.of();
    }

    /** Every way to ask for a session. */
    private Stream<String> filters(Company company, Person person, String session) {
        return Stream.of(
                        "",
                        "&organization_id=" + company.id(),
                        "&aggregate_id=" + session,
                        "&aggregate_type=LearningSession",
                        "&actor_id=" + person.id(),
                        "&organization_id=" + company.id() + "&actor_id=" + person.id()
                                + "&aggregate_type=LearningSession",
                        "&to=2999-01-01T00:00:00Z")
                .map(filter -> since + filter);
    }

    private static List<String> events(String session) {
        var ids = new ArrayList<String>();
        admin().get(AGGREGATES + session)
                .expect(200)
                .at("items")
                .forEach(event -> ids.add(event.path("id").asString()));
        return ids;
    }

    private void seesAll(Company company, Person auditor, String session, String... types) {
        filters(company, mia, session)
                .forEach(filter -> assertThat(found(auditor.api(), filter, session))
                        .as(filter)
                        .containsExactly(types));
        var history = auditor.api().get(AGGREGATES + session).expect(200);
        assertThat(history.at("items")
                        .valueStream()
                        .map(event -> event.path("type").asString()))
                .containsExactly(types);
    }

    private void seesNothing(Company company, Person auditor, String session) {
        filters(company, mia, session)
                .forEach(filter -> assertThat(found(auditor.api(), filter, session))
                        .as(filter)
                        .isEmpty());
        for (var type : List.of("application/x-ndjson", "text/csv")) {
            assertThat(auditor.api()
                            .with("Accept", type)
                            .get(EVENTS + "?limit=100" + since)
                            .expect(200)
                            .body())
                    .doesNotContain("\"aggregate_id\":\"" + session, "LearningSession," + session);
        }
        auditor.api().get(AGGREGATES + session).expectError(404, "NOT_FOUND");
        auditor.api().get(AGGREGATES + session + "/state").expectError(404, "NOT_FOUND");
        events(session).forEach(event -> auditor.api().get(PROOFS + event).expectError(404, "NOT_FOUND"));
    }

    @Test
    void givenAMemberWhoLearns_thenWhoAuditsTheOrganizationReadsAndProvesIt_andNobodyElse() {
        var session = learned(mia);
        admin().post("/api/v1/audit/checkpoints", null).expect(201);
        for (var auditor : List.of(acme.owner(), acme.admin(), acme.auditor())) {
            seesAll(acme, auditor, session, "sessions.SessionStarted", "sessions.SessionEnded");
            events(session).forEach(event -> auditor.api().get(PROOFS + event).expect(200));
        }
        assertThat(acme.auditor()
                        .api()
                        .get(AGGREGATES + session + "/state")
                        .expect(200)
                        .at("exists")
                        .asBoolean())
                .isTrue();
        seesNothing(other, other.auditor(), session);
        for (var person : List.of(acme.manager(), mia)) {
            person.api().get(AGGREGATES + session).expectError(403, "FORBIDDEN");
            events(session).forEach(event -> person.api().get(PROOFS + event).expectError(404, "NOT_FOUND"));
        }
    }

    @Test
    void givenOneEventAPage_thenTheSessionIsFoundByWhoMayAndNothingOfItBetweenThePagesOfOthers() {
        var before = learned(mia);
        add(other, mia);
        var session = learned(mia);
        filters(other, mia, session)
                .forEach(filter -> assertThat(found(other.auditor().api(), filter, session, 1))
                        .as(filter)
                        .containsExactly("sessions.SessionStarted", "sessions.SessionEnded"));
        filters(other, mia, before)
                .forEach(filter -> assertThat(found(other.auditor().api(), filter, before, 1))
                        .as(filter)
                        .isEmpty());
    }

    @Test
    void givenWhatIsSaidInASession_thenNoAuditorOfAnOrganizationReadsIt() {
        var session = begin(mia);
        say(mia, session);
        end(mia, session);
        seesAll(acme, acme.auditor(), session, "sessions.SessionStarted", "sessions.SessionEnded");
        var all = acme.auditor()
                .api()
                .with("Accept", "application/x-ndjson")
                .get(EVENTS)
                .expect(200);
        assertThat(all.body()).contains(session).doesNotContain(SAID, "TranscriptSaved");
        acme.auditor().api().get(AGGREGATES + session + "/state").expectError(404, "NOT_FOUND");
        var said = admin().get(EVENTS + "?event_type=TranscriptSaved&aggregate_id=" + session)
                .expect(200)
                .text("items.0.id");
        acme.auditor().api().get(PROOFS + said).expectError(404, "NOT_FOUND");
    }

    @Test
    void givenSomeoneWhoJoinsLeavesAndComesBack_thenWhatTheyDidMeanwhileIsNeverTheOrganizations() {
        var before = learned(mia);
        seesNothing(other, other.auditor(), before);
        var begunBefore = begin(mia);
        add(other, mia);
        end(mia, begunBefore);
        var during = learned(mia);
        var begunDuring = begin(mia);
        remove(other, mia);
        end(mia, begunDuring);
        var after = learned(mia);
        add(other, mia);
        var again = learned(mia);
        for (var session : List.of(before, begunBefore, after)) {
            seesNothing(other, other.auditor(), session);
            seesAll(acme, acme.auditor(), session, "sessions.SessionStarted", "sessions.SessionEnded");
        }
        for (var session : List.of(during, begunDuring, again)) {
            seesAll(other, other.auditor(), session, "sessions.SessionStarted", "sessions.SessionEnded");
        }
    }

    @Test
    void givenAMemberWhoMovesWhileTheyLearn_thenTheSessionStaysWhereItBegan() {
        var there = acme.owner()
                .api()
                .post("/api/organizations", Map.of("name", "There " + UUID.randomUUID()))
                .expect(201)
                .text("id");
        var session = begin(mia);
        acme.owner()
                .api()
                .put(acme.member(mia), Map.of("organization_id", there))
                .expect(200);
        end(mia, session);
        var owner = acme.owner().api();
        assertThat(found(owner, "&organization_id=" + acme.id(), session)).hasSize(2);
        assertThat(found(owner, "&organization_id=" + there, session)).isEmpty();
    }

    @Test
    void givenAKeyOfOneOrganization_thenTheSessionsOfAnotherAreNotThereForIt() {
        var session = learned(mia);
        add(other, acme.owner());
        var made = Map.of("name", "Audit", "organization_id", acme.id(), "scopes", List.of("api:read"));
        var ours = anyone().with(
                        "X-API-Key",
                        acme.owner()
                                .api()
                                .post("/api/admin/api-keys", made)
                                .expect(201)
                                .text("key"));
        assertThat(found(ours, "", session)).hasSize(2);
        var theirs = anyone().with(
                        "X-API-Key",
                        admin().post(
                                        "/api/admin/api-keys",
                                        Map.of(
                                                "name",
                                                "Audit",
                                                "organization_id",
                                                other.id(),
                                                "scopes",
                                                List.of("api:read")))
                                .expect(201)
                                .text("key"));
        assertThat(found(theirs, "", session)).isEmpty();
        theirs.get(AGGREGATES + session).expectError(404, "NOT_FOUND");
        events(session).forEach(event -> theirs.get(PROOFS + event).expectError(404, "NOT_FOUND"));
    }

    @Test
    void givenAnAuditorOfTwoOrganizations_whenASessionIsRead_thenTheOneThatCountsItKnowsOfIt() {
        var there = acme.owner()
                .api()
                .post("/api/organizations", Map.of("name", "There " + UUID.randomUUID()))
                .expect(201)
                .text("id");
        var session = learned(mia);
        var request = "reading-" + UUID.randomUUID();
        acme.owner()
                .api()
                .with("X-Request-Id", request)
                .get(AGGREGATES + session)
                .expect(200);
        var recorded = acme.owner()
                .api()
                .get(EVENTS + "?event_type=LogRead&correlation_id=" + request)
                .expect(200)
                .at("items");
        assertThat(recorded)
                .singleElement()
                .satisfies(read -> assertThat(read.path("tenant_id").asString())
                        .isEqualTo(acme.id())
                        .isNotEqualTo(there));
    }
}
