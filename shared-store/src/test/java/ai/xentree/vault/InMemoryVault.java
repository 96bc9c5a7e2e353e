package ai.xentree.vault;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** A vault for tests, which forgets everything with them. */
public final class InMemoryVault implements VaultStore {

    private final NavigableMap<String, Entry> entries = new TreeMap<>();
    private final InstantSource clock;

    public InMemoryVault(InstantSource clock) {
        this.clock = clock;
    }

    public InMemoryVault() {
        this(InstantSource.system());
    }

    @Override
    public synchronized Optional<Entry> find(String kind, String id) {
        return Optional.ofNullable(entries.get(key(kind, id))).filter(entry -> alive(entry, clock.instant()));
    }

    @Override
    public synchronized List<Entry> findAll(String kind, String idPrefix) {
        return entries.tailMap(key(kind, idPrefix)).entrySet().stream()
                .takeWhile(entry -> entry.getKey().startsWith(key(kind, idPrefix)))
                .map(java.util.Map.Entry::getValue)
                .filter(entry -> alive(entry, clock.instant()))
                .toList();
    }

    @Override
    public void forEach(String kind, Consumer<Entry> shown) {
        findAll(kind, "").forEach(shown);
    }

    @Override
    public synchronized void put(String kind, Entry entry) {
        entries.put(key(kind, entry.id()), entry);
    }

    @Override
    public synchronized Entry putIfAbsent(String kind, Entry entry) {
        var present = find(kind, entry.id());
        if (present.isEmpty()) {
            put(kind, entry);
        }
        return present.orElse(entry);
    }

    @Override
    public synchronized boolean replace(String kind, byte[] expected, Entry entry) {
        var same = find(kind, entry.id())
                .filter(present -> Arrays.equals(present.secret(), expected))
                .isPresent();
        if (same) {
            put(kind, entry);
        }
        return same;
    }

    @Override
    public synchronized boolean remove(String kind, String id) {
        return entries.remove(key(kind, id)) != null;
    }

    @Override
    public synchronized int removeExpired(Instant now) {
        var before = entries.size();
        entries.values().removeIf(entry -> !alive(entry, now));
        return before - entries.size();
    }

    @Override
    public synchronized void rewrite(Form form) {
        entries.replaceAll((key, entry) -> {
            var kind = key.substring(0, key.indexOf('\0'));
            return new Entry(entry.id(), form.of(kind, entry), entry.expiresAt());
        });
    }

    private static boolean alive(Entry entry, Instant now) {
        return entry.expiresAt() == null || entry.expiresAt().isAfter(now);
    }

    private static String key(String kind, String id) {
        return kind + "\0" + id;
    }
}
