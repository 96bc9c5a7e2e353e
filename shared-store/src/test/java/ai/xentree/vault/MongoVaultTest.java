package ai.xentree.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MongoVaultTest extends VaultContract {

    private final MongoServer server = new MongoServer(new MemoryBackend());
    private @Nullable MongoClient client;

    @Override
    protected Vault empty(InstantSource clock) {
        client = MongoClients.create(server.bindAndGetConnectionString());
        return MongoVault.in(client.getDatabase("vault"), clock);
    }

    @AfterEach
    void close() {
        if (client != null) {
            client.close();
        }
        server.shutdownNow();
    }

    @Test
    void givenAVault_whenAnotherProgramOpensIt_thenItFindsTheSame() {
        vault().put("key", entry("a", "secret", null));
        try (var another = MongoClients.create(server.getConnectionString())) {
            var found = MongoVault.in(another.getDatabase("vault"), () -> NOON).find("key", "a");
            assertThat(found).map(VaultContract::text).hasValue("secret");
        }
    }

    @Test
    void givenAKindThatWouldMixWithIds_whenItIsUsed_thenItIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> vault().find("key:a", "b"));
    }
}
