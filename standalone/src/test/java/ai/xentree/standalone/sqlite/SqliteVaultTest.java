package ai.xentree.standalone.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.vault.Vault;
import ai.xentree.vault.Vault.Entry;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteVaultTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @TempDir
    Path folder;

    private Instant now = NOON;
    private SqliteStore store;
    private Vault vault;

    @BeforeEach
    void open() {
        store = Burst.open(folder.resolve("events.db"));
        vault = new SqliteVault(store, () -> now);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void givenASecret_whenTheStoreIsReopened_thenItIsThere() {
        vault.put("key", entry("a", "secret", null));
        store.close();
        open();
        assertThat(secret("a")).isEqualTo("secret");
    }

    @Test
    void givenASecret_whenItsTimeHasCome_thenItIsAsIfAbsent() {
        vault.put("key", entry("a", "secret", NOON.plusSeconds(60)));
        assertThat(secret("a")).isEqualTo("secret");
        now = NOON.plusSeconds(60);
        assertThat(vault.find("key", "a")).isEmpty();
        assertThat(vault.findAll("key", "")).isEmpty();
        assertThat(vault.removeExpired(now)).isEqualTo(1);
    }

    @Test
    void givenManyWhoPutTheSameAtOnce_thenAllGetTheOneThatWasFirst() throws Exception {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var puts = IntStream.range(0, 50)
                    .<Callable<String>>mapToObj(i ->
                            () -> text(vault.putIfAbsent("key", entry("a", "secret " + i, null))))
                    .toList();
            for (var put : executor.invokeAll(puts)) {
                assertThat(put.get()).isEqualTo(secret("a"));
            }
        }
    }

    @Test
    void givenASecret_whenItIsReplaced_thenOnlyByWhoKnowsIt() {
        vault.put("key", entry("a", "old", null));
        assertThat(vault.replace("key", bytes("wrong"), entry("a", "new", null)))
                .isFalse();
        assertThat(secret("a")).isEqualTo("old");
        assertThat(vault.replace("key", bytes("old"), entry("a", "new", null))).isTrue();
        assertThat(secret("a")).isEqualTo("new");
    }

    @Test
    void givenSecretsOfAPerson_whenTheyAreLookedForByPrefix_thenOnlyTheirsAreFound() {
        vault.put("session", entry("mara/1", "x", null));
        vault.put("session", entry("mara/2", "y", null));
        vault.put("session", entry("marable/1", "z", null));
        vault.put("other", entry("mara/3", "w", null));
        assertThat(vault.findAll("session", "mara/")).extracting(Entry::id).containsExactly("mara/1", "mara/2");
    }

    @Test
    void givenASecretThatIsRemoved_whenTheFileIsSearched_thenNothingOfItIsLeft() throws Exception {
        vault.put("key", entry("a", "a-very-telling-secret", null));
        assertThat(vault.remove("key", "a")).isTrue();
        assertThat(vault.remove("key", "a")).isFalse();
        store.close();
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .doesNotContain("a-very-telling-secret");
            }
        }
        open();
    }

    private String secret(String id) {
        return vault.find("key", id).map(SqliteVaultTest::text).orElseThrow();
    }

    private static String text(Entry entry) {
        return new String(entry.secret(), StandardCharsets.UTF_8);
    }

    private static Entry entry(String id, String secret, @Nullable Instant expiresAt) {
        return new Entry(id, bytes(secret), expiresAt);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
