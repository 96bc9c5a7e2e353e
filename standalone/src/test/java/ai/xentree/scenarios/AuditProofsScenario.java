package ai.xentree.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.events.RawEvent;
import ai.xentree.events.RawEvents;
import ai.xentree.proof.Consistency;
import ai.xentree.proof.Hash;
import ai.xentree.proof.Inclusion;
import ai.xentree.proof.Note;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class AuditProofsScenario extends Scenario {

    private static final String CHECKPOINTS = "/api/v1/audit/checkpoints";

    private final Company acme = Company.create();

    @BeforeAll
    static void eventsAreReadFromTheStore() {
        onlyInOneProgram();
    }

    /** The newest event of a company. */
    private static RawEvent newest(Company company) {
        var events = part(RawEvents.class);
        var head = events.head();
        for (long position = head; position > 0; position--) {
            var event = events.after(position - 1, 1).getFirst();
            if (new String(event.metadata(), java.nio.charset.StandardCharsets.UTF_8).contains(company.id())) {
                return event;
            }
        }
        throw new AssertionError("nothing was stored of " + company);
    }

    private static String proof(RawEvent event) {
        return "/api/v1/audit/proofs/" + event.eventId();
    }

    @Test
    void givenACheckpoint_thenAnAuditorProvesAnEventOfTheOrganization() {
        var event = newest(acme);
        admin().post(CHECKPOINTS, null).expect(201);
        var answer = acme.auditor().api().get(proof(event)).expect(200);
        assertThat(answer.header("X-As-Of-Position")).isNotBlank();

        var signed = Note.parse(answer.text("checkpoint.note"));
        var leaf = Hash.ofLeaf(Base64.getDecoder().decode(answer.text("leaf_data")));
        assertThat(leaf.hex()).isEqualTo(answer.text("leaf_hash"));
        assertThat(answer.at("leaf_index").asLong()).isEqualTo(event.position() - 1);
        assertThat(Inclusion.holds(
                        leaf, event.position() - 1, signed.treeSize(), hashes(answer.at("path")), signed.root()))
                .isTrue();
    }

    private static List<Hash> hashes(JsonNode path) {
        return StreamSupport.stream(path.spliterator(), false)
                .map(JsonNode::asString)
                .map(Hash::parse)
                .toList();
    }

    @Test
    void whoMayNotAuditTheOrganization_isToldThatThereIsNoSuchEvent() {
        var event = newest(acme);
        admin().post(CHECKPOINTS, null).expect(201);
        for (var person : List.of(acme.owner(), acme.admin())) {
            person.api().get(proof(event)).expect(200);
        }
        admin().get(proof(event)).expect(200);
        for (var person :
                List.of(acme.member(), acme.manager(), Company.create().owner(), someone("stranger"))) {
            person.api().get(proof(event)).expectError(404, "NOT_FOUND");
        }
        anyone().get(proof(event)).expect(401);
        admin().get("/api/v1/audit/proofs/" + UUID.randomUUID()).expectError(404, "NOT_FOUND");
    }

    @Test
    void givenNoCheckpointCoversTheEvent_thenItCannotBeProvedYet() {
        var size = admin().post(CHECKPOINTS, null).expect(201).at("tree_size").asLong();
        acme.team("Later");
        var event = newest(acme);
        acme.owner().api().get(proof(event) + "?tree_size=" + size).expectError(409, "NOT_CHECKPOINTED");
        acme.owner()
                .api()
                .get(proof(event) + "?tree_size=" + (size + 1_000_000))
                .expectError(404, "NOT_FOUND");
        acme.owner().api().get(proof(event) + "?tree_size=0").expectError(400, "VALIDATION_ERROR");
    }

    @Test
    void givenTwoCheckpoints_thenAnyoneSignedInProvesThatHistoryOnlyGrew() {
        var earlier = admin().post(CHECKPOINTS, null).expect(201);
        acme.team("Later");
        var later = admin().post(CHECKPOINTS, null).expect(201);
        var from = earlier.at("tree_size").asLong();
        var to = later.at("tree_size").asLong();
        var path = "/api/v1/audit/consistency?from=" + from;
        var answer = acme.member().api().get(path + "&to=" + to).expect(200);
        assertThat(Consistency.holds(
                        from,
                        Hash.parse(earlier.text("root_hash")),
                        to,
                        Hash.parse(later.text("root_hash")),
                        hashes(answer.at("path"))))
                .isTrue();
        acme.member().api().get(path).expect(200);
        acme.member().api().get(path + "&to=" + (to + 1_000_000)).expectError(404, "NOT_FOUND");
        acme.member()
                .api()
                .get("/api/v1/audit/consistency?from=" + to + "&to=" + from)
                .expectError(400, "VALIDATION_ERROR");
        anyone().get(path).expect(401);
    }

    @Test
    void checkpointsAreListedNewestFirst_aPageAtATime() {
        admin().post(CHECKPOINTS, null).expect(201);
        acme.team("Later");
        var newest = admin().post(CHECKPOINTS, null).expect(201);
        var first = acme.member().api().get(CHECKPOINTS + "?limit=1").expect(200);
        var second = acme.member()
                .api()
                .get(CHECKPOINTS + "?limit=1&cursor=" + first.text("next_cursor"))
                .expect(200);
        assertThat(first.at("items.0.tree_size").asLong())
                .isGreaterThanOrEqualTo(newest.at("tree_size").asLong())
                .isGreaterThan(second.at("items.0.tree_size").asLong());
        acme.member().api().get(CHECKPOINTS + "?cursor=x").expectError(400, "VALIDATION_ERROR");
        anyone().get(CHECKPOINTS).expect(401);
    }

    @Test
    void onlyPlatformAdministratorsHaveOneSigned() {
        acme.owner().api().post(CHECKPOINTS, null).expect(403);
        anyone().post(CHECKPOINTS, null).expect(401);
    }
}
