package ai.xentree.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CheckpointUrlTest {

    private final LedgerFixture fixture = new LedgerFixture(null);
    private final List<String> received = new ArrayList<>();
    private HttpServer witness;
    private int status = 200;

    @BeforeEach
    void listen() throws IOException {
        witness = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        witness.createContext("/", exchange -> {
            received.add(new String(exchange.getRequestBody().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        witness.start();
    }

    @AfterEach
    void close() {
        witness.stop(0);
        fixture.close();
    }

    @Test
    void theNewestCheckpointIsSentOnceItIsTaken() throws Exception {
        var url = new CheckpointUrl(
                URI.create("http://localhost:" + witness.getAddress().getPort() + "/"), LedgerFixture.JSON);
        fixture.events.add(3);
        var program = fixture.start().catchUp();
        var checkpoint = program.sign();

        status = 500;
        assertThatThrownBy(() -> url.send(program.checkpoints))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("500");
        status = 200;
        url.send(program.checkpoints);
        url.send(program.checkpoints);
        assertThat(received)
                .hasSize(2)
                .allSatisfy(body -> assertThat(LedgerFixture.JSON.mapper().readValue(body, AuditCheckpoint.class))
                        .isEqualTo(checkpoint));
    }
}
