package ai.xentree.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.organizations.OrganizationCommand;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;

/** Every event says where it comes from, whatever keeps it. */
class ProvenanceScenario extends Scenario {

    @Test
    void givenARequest_whenItLeadsToEvents_thenTheyNameActorTenantRequestAndCause() {
        onlyInOneProgram();
        var olga = someone("olga");
        var request = "provenance-" + UUID.randomUUID();
        var id = olga.api()
                .with("X-Request-Id", request)
                .post("/api/organizations", Map.of("name", "Acme " + UUID.randomUUID()))
                .expect(201)
                .text("id");
        var stored = part(EventStore.class)
                .readEvents(OrganizationCommand.aggregateId(UUID.fromString(id)))
                .next()
                .getMetaData();
        assertThat(stored)
                .containsEntry("actor", olga.id().toString())
                .containsEntry("tenant", id)
                .containsEntry("request_id", request)
                .containsKeys("correlation_id", "causation_id");
    }
}
