package ai.xentree.web;

import static ai.xentree.testing.Answers.body;
import static ai.xentree.testing.Answers.error;
import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.health.Part;
import ai.xentree.health.PartHealth;
import ai.xentree.health.PartName;
import ai.xentree.identity.PlatformRole;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

@Import(HealthDetailsTest.EventStore.class)
@TestPropertySource(properties = {"xentree.health.details=management", "xentree.health.holds=0s"})
class HealthDetailsTest extends WebTest {

    private static final PartHealth WELL = PartHealth.ok("As ever");

    @LocalManagementPort
    private int managementPort;

    @Autowired
    private EventStore store;

    static class EventStore implements Part {

        private volatile PartHealth found = WELL;

        @Override
        public PartName name() {
            return PartName.EVENT_STORE;
        }

        @Override
        public PartHealth look() {
            return found;
        }
    }

    @AfterEach
    void recover() {
        store.found = WELL;
    }

    @Test
    void whereOnlyTheManagementPortTellsNotEvenAdministratorsAreToldElsewhere() {
        var administrator =
                send(request("/health/detailed").header("Authorization", signedIn(PlatformRole.SUPER_ADMIN)));
        error(administrator, 403, "FORBIDDEN");
        var told = management("/actuator/details");
        assertThat(told.statusCode()).isEqualTo(200);
        assertThat(told.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(body(told).at("/services/event_store/message").asString()).isEqualTo("As ever");
        assertThat(body(told).path("version").asString()).isEqualTo("1.0.0");
    }

    @Test
    void aProgramThatCannotServeSaysSoToOrchestratorsAndLivesOn() {
        assertThat(management("/actuator/health/readiness").statusCode()).isEqualTo(200);
        store.found = PartHealth.down("Gone");
        assertThat(management("/actuator/health/readiness").statusCode()).isEqualTo(503);
        assertThat(management("/actuator/details").statusCode()).isEqualTo(503);
        assertThat(management("/actuator/health/liveness").statusCode()).isEqualTo(200);
        assertThat(get("/health").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> management(String path) {
        return send(HttpRequest.newBuilder(URI.create("http://localhost:" + managementPort + path)));
    }
}
