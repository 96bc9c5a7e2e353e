package ai.xentree.vault;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** A vault that forgets everything at the end of a test. */
public final class InMemoryVault implements Vault {

    private final Map<String, Entry> entries = new ConcurrentSkipListMap<>();
    private final InstantSource clock;

    /** A vault in which entries expire by that clock. */
    public InMemoryVault(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Optional<Entry> find(String kind, String id) {
        return Optional.ofNullable(entries.get(kind + "|" + id)).filter(this::isFresh);
    }

    @Override
    public List<Entry> findAll(String kind, String idPrefix) {
        return entries.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(kind + "|" + idPrefix))
                .map(Map.Entry::getValue)
                .filter(this::isFresh)
                .toList();
    }

    @Override
    public void put(String kind, Entry entry) {
        entries.put(kind + "|" + entry.id(), entry);
    }

    @Override
    public Entry putIfAbsent(String kind, Entry entry) {
        return entries.compute(
                kind + "|" + entry.id(), (key, there) -> there != null && isFresh(there) ? there : entry);
    }

    @Override
    public boolean replace(String kind, byte[] expected, Entry entry) {
        var replaced = new AtomicBoolean();
        entries.computeIfPresent(kind + "|" + entry.id(), (key, there) -> {
            replaced.set(isFresh(there) && Arrays.equals(there.secret(), expected));
            return replaced.get() ? entry : there;
        });
        return replaced.get();
    }

    @Override
    public boolean remove(String kind, String id) {
        var removed = entries.remove(kind + "|" + id);
        return removed != null && isFresh(removed);
    }

    @Override
    public int removeExpired(Instant now) {
        var before = entries.size();
        entries.values().removeIf(entry -> !isFresh(entry));
        return before - entries.size();
    }

    private boolean isFresh(Entry entry) {
        return entry.expiresAt() == null || entry.expiresAt().isAfter(clock.instant());
    }
}
