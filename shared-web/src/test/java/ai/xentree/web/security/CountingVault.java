package ai.xentree.web.security;

import ai.xentree.vault.Vault;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Counts how often a vault is read. */
final class CountingVault implements Vault {

    int readings;

    private final Vault vault;

    CountingVault(Vault vault) {
        this.vault = vault;
    }

    @Override
    public Optional<Entry> find(String kind, String id) {
        readings++;
        return vault.find(kind, id);
    }

    @Override
    public List<Entry> findAll(String kind, String idPrefix) {
        readings++;
        return vault.findAll(kind, idPrefix);
    }

    @Override
    public void forEach(String kind, Consumer<Entry> shown) {
        readings++;
        vault.forEach(kind, shown);
    }

    @Override
    public void put(String kind, Entry entry) {
        vault.put(kind, entry);
    }

    @Override
    public Entry putIfAbsent(String kind, Entry entry) {
        return vault.putIfAbsent(kind, entry);
    }

    @Override
    public boolean replace(String kind, byte[] expected, Entry entry) {
        return vault.replace(kind, expected, entry);
    }

    @Override
    public boolean remove(String kind, String id) {
        return vault.remove(kind, id);
    }

    @Override
    public int removeExpired(Instant now) {
        return vault.removeExpired(now);
    }
}
