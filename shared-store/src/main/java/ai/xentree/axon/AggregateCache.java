package ai.xentree.axon;

import com.github.benmanes.caffeine.cache.Caffeine;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * Aggregates as the last command left them, so that the next one need not read their history. Right only where one program
 * alone decides: what another appends is not seen until a conflict shows it. What is cached is shared and changes; a
 * repository's pessimistic lock keeps commands for one aggregate apart, and a command that fails takes its aggregates out.
 */
public final class AggregateCache implements Cache {

    private final com.github.benmanes.caffeine.cache.Cache<Object, Object> entries;

    /**
     * Keeps aggregates used lately or often.
     *
     * @param atMost how many
     */
    public AggregateCache(int atMost) {
        this.entries = Caffeine.newBuilder().maximumSize(atMost).build();
    }

    @Override
    @NullUnmarked
    @SuppressWarnings("unchecked") // as Axon asks for it
    public <K, V> V get(K key) {
        return (V) entries.getIfPresent(key);
    }

    /** An aggregate to which nothing has happened has no id yet, and is not worth keeping. */
    @Override
    public void put(@Nullable Object key, Object value) {
        if (key != null) {
            entries.put(key, value);
        }
    }

    @Override
    public boolean putIfAbsent(Object key, Object value) {
        return entries.asMap().putIfAbsent(key, value) == null;
    }

    @Override
    public boolean remove(@Nullable Object key) {
        return key != null && entries.asMap().remove(key) != null;
    }

    @Override
    public boolean containsKey(Object key) {
        return entries.asMap().containsKey(key);
    }

    /**
     * Not offered: nothing of ours listens.
     *
     * @throws UnsupportedOperationException always
     */
    @Override
    public Registration registerCacheEntryListener(EntryListener listener) {
        throw new UnsupportedOperationException("Nobody is told of what this cache does.");
    }
}
