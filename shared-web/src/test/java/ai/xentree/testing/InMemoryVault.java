package ai.xentree.testing;

import ai.xentree.vault.Vault;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A vault that forgets everything when the test ends. */
public final class InMemoryVault implements Vault {

    private final NavigableMap<String, NavigableMap<String, Entry>> kinds = new TreeMap<>();
    private final Clock clock;

    /** Lets entries expire by that clock. */
    public InMemoryVault(Clock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized Optional<Entry> find(String kind, String id) {
        return Optional.ofNullable(present(kind, id));
    }

    @Override
    public synchronized List<Entry> findAll(String kind, String idPrefix) {
        return entries(kind).values().stream()
                .filter(entry -> entry.id().startsWith(idPrefix) && !expired(entry, clock.instant()))
                .toList();
    }

    @Override
    public synchronized void put(String kind, Entry entry) {
        entries(kind).put(entry.id(), entry);
    }

    @Override
    public synchronized Entry putIfAbsent(String kind, Entry entry) {
        var present = present(kind, entry.id());
        if (present == null) {
            put(kind, entry);
        }
        return present == null ? entry : present;
    }

    @Override
    public synchronized boolean replace(String kind, byte[] expected, Entry entry) {
        var present = present(kind, entry.id());
        if (present == null || !Arrays.equals(present.secret(), expected)) {
            return false;
        }
        put(kind, entry);
        return true;
    }

    @Override
    public synchronized boolean remove(String kind, String id) {
        return entries(kind).remove(id) != null;
    }

    @Override
    public synchronized int removeExpired(Instant now) {
        var before = size();
        kinds.values().forEach(entries -> entries.values().removeIf(entry -> expired(entry, now)));
        return before - size();
    }

    private int size() {
        return kinds.values().stream().mapToInt(NavigableMap::size).sum();
    }

    private @Nullable Entry present(String kind, String id) {
        var entry = entries(kind).get(id);
        return entry == null || expired(entry, clock.instant()) ? null : entry;
    }

    private NavigableMap<String, Entry> entries(String kind) {
        return kinds.computeIfAbsent(kind, k -> new TreeMap<>());
    }

    private static boolean expired(Entry entry, Instant now) {
        return entry.expiresAt() != null && !entry.expiresAt().isAfter(now);
    }
}
