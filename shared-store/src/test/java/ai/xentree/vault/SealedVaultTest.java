package ai.xentree.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.xentree.startup.CannotRun;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class SealedVaultTest extends VaultContract {

    private static final String SECRET = "a-very-telling-secret";

    private final MasterKeysInMemory source = new MasterKeysInMemory();
    private InMemoryVault store = new InMemoryVault();

    @Override
    protected Vault empty(InstantSource clock) {
        store = new InMemoryVault(clock);
        return open();
    }

    private Vault open() {
        return SealedVault.open(store, source);
    }

    @Test
    void givenASecret_whenTheStoreIsLookedInto_thenItIsNotThere() {
        vault().put("key", entry("a", SECRET, null));
        assertThat(stored("a")).doesNotContain(SECRET).startsWith("XMK1");
    }

    @Test
    void givenTheSameSecretTwice_whenTheStoreIsLookedInto_thenThatDoesNotShow() {
        vault().put("key", entry("a", SECRET, null));
        vault().put("key", entry("b", SECRET, null));
        assertThat(stored("a")).isNotEqualTo(stored("b"));
    }

    @Test
    void givenWhoCanWriteToTheStore_whenTheyMoveASecretElsewhereOrGiveItMoreTime_thenItDoesNotOpen() {
        vault().put("key", entry("a", SECRET, NOON.plusSeconds(60)));
        var sealed = store.find("key", "a").orElseThrow();
        store.put("key", new Vault.Entry("b", sealed.secret(), sealed.expiresAt()));
        store.put("other", sealed);
        assertThatThrownBy(() -> vault().find("key", "b")).hasMessageContaining("key:b");
        assertThatThrownBy(() -> vault().find("other", "a")).hasMessageContaining("other:a");
        store.put("key", new Vault.Entry("a", sealed.secret(), null));
        assertThatThrownBy(() -> vault().find("key", "a")).hasMessageContaining("key:a");
    }

    @Test
    void givenWhoCanWriteToTheStore_whenTheyPutAPlainSecretThere_thenItIsNotTaken() {
        store.put("key", entry("a", SECRET, null));
        assertThatThrownBy(() -> vault().find("key", "a")).hasMessageContaining("not sealed");
    }

    @Test
    void givenAStoreOfPlainSecrets_whenItIsOpened_thenAllAreSealedAndTheSame() {
        store = new InMemoryVault();
        store.put("key", entry("a", SECRET, null));
        store.put("key", entry("b", "another", NOON.plusSeconds(1L << 40)));
        var vault = open();
        assertThat(stored("a")).doesNotContain(SECRET);
        assertThat(vault.findAll("key", "")).extracting(VaultContract::text).containsExactly(SECRET, "another");
    }

    @Test
    void givenSecrets_whenTheKeyIsRotated_thenTheFormerOneIsNeededNoMore() {
        vault().put("key", entry("a", SECRET, null));
        var before = stored("a");
        source.rotate();
        open();
        assertThat(stored("a")).isNotEqualTo(before);
        source.keys = MasterKeys.of(source.find().orElseThrow().text());
        assertThat(source.find().orElseThrow().isOne()).isTrue();
        assertThat(open().find("key", "a").map(VaultContract::text)).contains(SECRET);
    }

    @Test
    void givenARotationCutOffAmongTheSecrets_whenItIsOpenedAgain_thenItIsFinished() {
        vault().put("key", entry("a", SECRET, null));
        vault().put("key", entry("b", "another", null));
        source.rotate();
        var onlyOne = source.find().orElseThrow();
        store.rewrite((kind, entry) -> entry.id().equals("a")
                ? onlyOne.sealing().seal("key:a:", SECRET.getBytes(StandardCharsets.UTF_8))
                : entry.secret());
        open();
        source.keys = onlyOne.first();
        assertThat(open().findAll("key", "")).extracting(VaultContract::text).containsExactly(SECRET, "another");
    }

    @Test
    void givenSealedSecrets_whenTheKeyIsNotThere_thenItIsNotOpenedAndNoOtherIsMade() {
        source.keys = null;
        assertThatThrownBy(this::open).isInstanceOf(CannotRun.class).hasMessageContaining("not there");
        assertThat(source.keys).isNull();
    }

    @Test
    void givenSealedSecrets_whenTheKeyIsAnother_thenItIsNotOpenedAndNothingChanged() {
        vault().put("key", entry("a", SECRET, null));
        var before = stored("a");
        source.keys = MasterKeys.generate();
        assertThatThrownBy(this::open).isInstanceOf(CannotRun.class).hasMessageContaining("another master key");
        assertThat(stored("a")).isEqualTo(before);
    }

    private String stored(String id) {
        return new String(store.find("key", id).orElseThrow().secret(), StandardCharsets.ISO_8859_1);
    }
}
