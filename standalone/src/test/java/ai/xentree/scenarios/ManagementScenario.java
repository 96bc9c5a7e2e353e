package ai.xentree.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.Environment;

/** What an operator sees on the management port, and nobody on the public one. */
class ManagementScenario extends Scenario {

    private Api management;

    @BeforeEach
    void thePortIsThisPrograms() {
        onlyInOneProgram();
        var port = part(Environment.class).getProperty("local.management.port");
        assumeTrue(port != null);
        management = Api.at(URI.create("http://localhost:" + port));
    }

    @Test
    void givenAProgramThatServes_thenItsHealthIsUpAndNamesEveryReadModel() {
        var health = management.get("/actuator/health").expect(200);
        assertThat(health.text("status")).isEqualTo("UP");
        assertThat(health.body()).contains("engagement", "organizations", "dead letters 0");
    }

    @Test
    void givenAProgramThatHasAnswered_thenItsMetricsCanBeCollected() {
        anyone().get("/health").expect(200);
        assertThat(management.get("/actuator/prometheus").expect(200).body())
                .contains("xentree_projection_lag{projection=\"engagement\"}", "http_server_requests");
    }

    @Test
    void givenThePublicPort_thenNoneOfItIsThere() {
        anyone().get("/health").expect(200);
        assertThat(anyone().get("/actuator/health").status()).isIn(401, 404);
        assertThat(anyone().get("/actuator/prometheus").status()).isIn(401, 404);
    }
}
