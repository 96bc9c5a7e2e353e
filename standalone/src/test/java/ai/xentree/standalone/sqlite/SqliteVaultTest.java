package ai.xentree.standalone.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.vault.Vault;
import ai.xentree.vault.VaultContract;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteVaultTest extends VaultContract {

    @TempDir
    Path folder;

    private @Nullable SqliteStore store;

    @Override
    protected Vault empty(InstantSource clock) {
        store = Burst.open(folder.resolve("events.db"));
        return new SqliteVault(store, clock);
    }

    @AfterEach
    void close() {
        if (store != null) {
            store.close();
        }
    }

    @Test
    void givenASecret_whenTheStoreIsReopened_thenItIsThere() {
        vault().put("key", entry("a", "secret", null));
        close();
        var reopened = empty(() -> NOON);
        assertThat(reopened.find("key", "a")).map(VaultContract::text).hasValue("secret");
    }

    @Test
    void givenASecretThatIsRemoved_whenTheFileIsSearched_thenNothingOfItIsLeft() throws Exception {
        vault().put("key", entry("a", "a-very-telling-secret", null));
        assertThat(vault().remove("key", "a")).isTrue();
        close();
        assertThat(inTheFiles("a-very-telling-secret")).isFalse();
    }

    @Test
    void givenASecretThatIsRemoved_whenTheStoreIsStillOpen_thenItIsNotInTheLogEither() throws Exception {
        vault().put("key", entry("a", "a-very-telling-secret", null));
        assertThat(inTheFiles("a-very-telling-secret")).isTrue();
        vault().remove("key", "a");
        assertThat(inTheFiles("a-very-telling-secret")).isFalse();
    }

    private boolean inTheFiles(String text) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text)) {
                    return true;
                }
            }
            return false;
        }
    }
}
