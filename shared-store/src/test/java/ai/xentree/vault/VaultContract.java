package ai.xentree.vault;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.vault.Vault.Entry;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every vault must do, wherever it keeps things. */
public abstract class VaultContract {

    protected static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final int CALLERS = 50;

    private Instant now = NOON;
    private Vault vault = new InMemoryVault();

    /** A vault with nothing in it. */
    protected abstract Vault empty(InstantSource clock) throws Exception;

    @BeforeEach
    final void begin() throws Exception {
        vault = empty(() -> now);
    }

    /** The vault that is tested. */
    protected final Vault vault() {
        return vault;
    }

    @Test
    void givenAnEmptyVault_whenASecretIsLookedFor_thenThereIsNone() {
        assertThat(vault.find("key", "a")).isEmpty();
        assertThat(vault.findAll("key", "")).isEmpty();
    }

    @Test
    void givenASecret_whenItIsPutAgain_thenTheLaterOneIsThereWithItsOwnTime() {
        vault.put("key", entry("a", "first", NOON.plusSeconds(60)));
        vault.put("key", entry("a", "second", null));
        assertThat(secret("a")).isEqualTo("second");
        assertThat(vault.find("key", "a").orElseThrow().expiresAt()).isNull();
    }

    @Test
    void givenSecretsOfOneIdAndTwoKinds_whenOneIsChanged_thenTheOtherIsNot() {
        vault.put("key", entry("a", "key", null));
        vault.put("hash", entry("a", "hash", null));
        vault.remove("hash", "a");
        assertThat(secret("a")).isEqualTo("key");
    }

    @Test
    void givenASecretOfAnyBytes_whenItIsFound_thenItIsTheSame() {
        var secret = new byte[] {0, -1, 127, -128, 10, 0};
        vault.put("key", new Entry("a", secret, NOON.plusSeconds(1)));
        assertThat(vault.find("key", "a").orElseThrow())
                .satisfies(found -> assertThat(found.secret()).isEqualTo(secret))
                .satisfies(found -> assertThat(found.expiresAt()).isEqualTo(NOON.plusSeconds(1)));
    }

    @Test
    void givenASecret_whenItsTimeHasCome_thenItIsAsIfAbsent() {
        vault.put("key", entry("a", "secret", NOON.plusSeconds(60)));
        assertThat(secret("a")).isEqualTo("secret");
        now = NOON.plusSeconds(60);
        assertThat(vault.find("key", "a")).isEmpty();
        assertThat(vault.findAll("key", "")).isEmpty();
        assertThat(vault.replace("key", bytes("secret"), entry("a", "new", null)))
                .isFalse();
        assertThat(text(vault.putIfAbsent("key", entry("a", "another", null)))).isEqualTo("another");
        assertThat(secret("a")).isEqualTo("another");
    }

    @Test
    void givenSecretsOfSeveralTimes_whenTheExpiredAreRemoved_thenTheOthersStay() {
        vault.put("key", entry("a", "secret", NOON.plusSeconds(60)));
        vault.put("key", entry("b", "secret", NOON.plusSeconds(61)));
        vault.put("key", entry("c", "secret", null));
        assertThat(vault.removeExpired(NOON.plusSeconds(60))).isEqualTo(1);
        assertThat(vault.findAll("key", "")).extracting(Entry::id).containsExactly("b", "c");
    }

    @Test
    void givenManyWhoPutTheSameAtOnce_thenAllGetTheOneThatWasFirst() throws Exception {
        var got = atOnce(i -> text(vault.putIfAbsent("key", entry("a", "secret " + i, null))));
        assertThat(got).containsOnly(secret("a"));
    }

    @Test
    void givenManyWhoPutTheSameAtOnceInPlaceOfAnExpiredOne_thenAllGetTheOneThatWasFirst() throws Exception {
        vault.put("key", entry("a", "expired", NOON));
        var got = atOnce(i -> text(vault.putIfAbsent("key", entry("a", "secret " + i, null))));
        assertThat(got).containsOnly(secret("a"));
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
    void givenNoSecret_whenItIsReplaced_thenThereIsStillNone() {
        assertThat(vault.replace("key", bytes("old"), entry("a", "new", null))).isFalse();
        assertThat(vault.find("key", "a")).isEmpty();
    }

    @Test
    void givenManyWhoReplaceTheSameAtOnce_thenOneDoes() throws Exception {
        vault.put("key", entry("a", "old", null));
        var done = atOnce(i -> vault.replace("key", bytes("old"), entry("a", "new " + i, null)));
        assertThat(done).filteredOn(it -> it).hasSize(1);
    }

    @Test
    void givenSecretsOfAPerson_whenTheyAreLookedForByPrefix_thenOnlyTheirsAreFoundInOrder() {
        vault.put("session", entry("mara/2", "y", null));
        vault.put("session", entry("mara/1", "x", null));
        vault.put("session", entry("marable/1", "z", null));
        vault.put("session", entry("m.ra/1", "v", null));
        vault.put("other", entry("mara/3", "w", null));
        assertThat(vault.findAll("session", "mara/")).extracting(Entry::id).containsExactly("mara/1", "mara/2");
        assertThat(vault.findAll("session", "m.ra/")).extracting(Entry::id).containsExactly("m.ra/1");
    }

    @Test
    void givenSecretsOfSeveralKindsAndTimes_whenAKindIsGoneThrough_thenEachOfItsOwnIsShownInOrderAndMayBeRemoved() {
        vault.put("key", entry("b", "second", null));
        vault.put("key", entry("a", "first", NOON.plusSeconds(60)));
        vault.put("key", entry("c", "expired", NOON));
        vault.put("key", entry("d", "third", null));
        vault.put("keys", entry("e", "of another kind", null));
        var shown = new ArrayList<String>();
        vault.forEach("key", entry -> {
            shown.add(text(entry));
            vault.remove("key", entry.id());
        });
        assertThat(shown).containsExactly("first", "second", "third");
        assertThat(vault.findAll("key", "")).isEmpty();
        assertThat(vault.find("keys", "e")).isPresent();
    }

    @Test
    void givenASecret_whenItIsRemovedTwice_thenOnlyOnceThereWasOne() {
        vault.put("key", entry("a", "secret", null));
        assertThat(vault.remove("key", "a")).isTrue();
        assertThat(vault.remove("key", "a")).isFalse();
        assertThat(vault.find("key", "a")).isEmpty();
    }

    private static <R> List<R> atOnce(Function<Integer, R> work) throws InterruptedException {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = IntStream.range(0, CALLERS)
                    .<Callable<R>>mapToObj(i -> () -> work.apply(i))
                    .toList();
            return executor.invokeAll(calls).stream()
                    .map(java.util.concurrent.Future::resultNow)
                    .toList();
        }
    }

    protected final String secret(String id) {
        return vault.find("key", id).map(VaultContract::text).orElseThrow();
    }

    protected static String text(Entry entry) {
        return new String(entry.secret(), StandardCharsets.UTF_8);
    }

    protected static Entry entry(String id, String secret, @Nullable Instant expiresAt) {
        return new Entry(id, bytes(secret), expiresAt);
    }

    protected static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
