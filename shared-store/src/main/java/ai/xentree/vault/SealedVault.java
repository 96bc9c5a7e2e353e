package ai.xentree.vault;

import ai.xentree.startup.CannotRun;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A vault whose secrets are sealed by a master key, each for its kind, its id and its time: whoever has only the store can neither
 * read them nor put one in the place of another.
 */
public final class SealedVault implements Vault {

    private static final Logger LOG = LoggerFactory.getLogger(SealedVault.class);
    private static final String KIND = "master-key";
    private static final String ALL_SEALED = "all-sealed";
    private static final byte[] NOTHING = {};

    private final VaultStore store;
    private final MasterKeys keys;

    private SealedVault(VaultStore store, MasterKeys keys) {
        this.store = store;
        this.keys = keys;
    }

    /**
     * Opens the vault in a store. What is not sealed yet, or by a former key, is sealed by the first one.
     *
     * @throws CannotRun if the key is not there, or another one sealed the vault; nothing is changed then
     */
    public static SealedVault open(VaultStore store, MasterKeySource source) {
        var mark = store.find(KIND, ALL_SEALED);
        var keys = source.find().orElseGet(() -> make(source, mark));
        var vault = new SealedVault(store, keys);
        mark.ifPresent(vault::requireKey);
        if (mark.isEmpty() || !keys.isOne()) {
            vault.sealAll(mark.isEmpty());
            source.retireFormer();
        }
        return vault;
    }

    private static MasterKeys make(MasterKeySource source, Optional<Entry> mark) {
        if (mark.isPresent()) {
            throw new CannotRun("Secrets are sealed by a master key that is not there. Put it back: docs/operations.md"
                    + " says where it is looked for. Nothing was changed.");
        }
        return source.make();
    }

    private void requireKey(Entry mark) {
        if (keys.thatSealed(mark.secret()).isEmpty()) {
            throw new CannotRun("Secrets are sealed by another master key than " + keys
                    + ". Put that one back, or behind this one. Nothing was changed.");
        }
    }

    private void sealAll(boolean plainToo) {
        LOG.info("Secrets are being sealed by the master key {}", keys.sealing().id());
        store.rewrite((kind, entry) -> keys.sealing().sealed(entry.secret())
                ? entry.secret()
                : sealed(kind, new Entry(entry.id(), plain(kind, entry, plainToo), entry.expiresAt()))
                        .secret());
        store.put(KIND, sealed(KIND, new Entry(ALL_SEALED, NOTHING, null)));
    }

    private byte[] plain(String kind, Entry entry, boolean plainToo) {
        return plainToo && !MasterKey.isSealed(entry.secret())
                ? entry.secret()
                : opened(kind, entry).secret();
    }

    @Override
    public Optional<Entry> find(String kind, String id) {
        return store.find(kind, id).map(entry -> opened(kind, entry));
    }

    @Override
    public List<Entry> findAll(String kind, String idPrefix) {
        return store.findAll(kind, idPrefix).stream()
                .map(entry -> opened(kind, entry))
                .toList();
    }

    @Override
    public void forEach(String kind, Consumer<Entry> shown) {
        store.forEach(kind, entry -> shown.accept(opened(kind, entry)));
    }

    @Override
    public void put(String kind, Entry entry) {
        store.put(kind, sealed(kind, entry));
    }

    @Override
    public Entry putIfAbsent(String kind, Entry entry) {
        return opened(kind, store.putIfAbsent(kind, sealed(kind, entry)));
    }

    @Override
    public boolean replace(String kind, byte[] expected, Entry entry) {
        return store.find(kind, entry.id())
                .filter(present -> Arrays.equals(opened(kind, present).secret(), expected))
                .filter(present -> store.replace(kind, present.secret(), sealed(kind, entry)))
                .isPresent();
    }

    @Override
    public boolean remove(String kind, String id) {
        return store.remove(kind, id);
    }

    @Override
    public int removeExpired(Instant now) {
        return store.removeExpired(now);
    }

    private Entry sealed(String kind, Entry entry) {
        return new Entry(entry.id(), keys.sealing().seal(place(kind, entry), entry.secret()), entry.expiresAt());
    }

    private Entry opened(String kind, Entry entry) {
        var key = keys.thatSealed(entry.secret())
                .orElseThrow(() -> new IllegalStateException(
                        "The secret " + kind + ":" + entry.id() + " is not sealed by a master key at hand."));
        return new Entry(entry.id(), key.open(place(kind, entry), entry.secret()), entry.expiresAt());
    }

    private static String place(String kind, Entry entry) {
        var until = entry.expiresAt();
        return kind + ":" + entry.id() + ":" + (until == null ? "" : until.toEpochMilli());
    }
}
