package ai.xentree.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class WebDefaultsTest {

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void whatAProgramSetsItselfWins() {
        environment.setProperty("server.port", "9000");
        apply();
        assertThat(environment.getProperty("server.port")).isEqualTo("9000");
        assertThat(environment.getProperty("spring.threads.virtual.enabled")).isEqualTo("true");
    }

    @Test
    void thePortsAreOnThisMachineOnlyUnlessSaidOtherwise() {
        apply();
        assertThat(environment.getProperty("server.address")).isEqualTo("127.0.0.1");
        assertThat(environment.getProperty("management.server.address")).isEqualTo("127.0.0.1");
        environment.setProperty("xentree.address", "0.0.0.0");
        assertThat(environment.getProperty("server.address")).isEqualTo("0.0.0.0");
        assertThat(environment.getProperty("management.server.address")).isEqualTo("127.0.0.1");
    }

    @Test
    void logsArePlainUnlessJsonIsAskedFor() {
        apply();
        assertThat(environment.getProperty("logging.structured.format.console")).isNull();
        environment.setProperty("xentree.log.format", "json");
        apply();
        assertThat(environment.getProperty("logging.structured.format.console")).isEqualTo("logstash");
    }

    @Test
    void aProgramDoesNotStartWithItsMetricsAtThePublicDoor() {
        var program = new SpringApplication(WebTestProgram.class);
        assertThatThrownBy(() -> program.run("--server.port=18099", "--management.server.port=18099"))
                .hasMessageContaining("Set xentree.management.port to another port");
    }

    private void apply() {
        new WebDefaults().postProcessEnvironment(environment, new SpringApplication());
    }
}
