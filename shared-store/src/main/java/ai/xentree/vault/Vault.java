package ai.xentree.vault;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Keeps secrets as durably as events are kept: password hashes, keys, token hashes. Every change is on disk when its
 * method returns. Entries are addressed by a kind and an id within it, such as {@code person-key} and a user id; kinds and
 * ids hold no secrets themselves. Entries that have expired are as if absent.
 */
public interface Vault {

    /**
     * An entry.
     *
     * @param id its id within its kind
     * @param secret what is kept
     * @param expiresAt when it becomes worthless; null for never
     */
    @SuppressWarnings("ArrayRecordComponent") // secrets are bytes, and nobody compares entries
    record Entry(String id, byte[] secret, @Nullable Instant expiresAt) {}

    /** The entry, if there is one that has not expired. */
    Optional<Entry> find(String kind, String id);

    /** All entries of a kind whose id begins with a prefix, by id, that have not expired. */
    List<Entry> findAll(String kind, String idPrefix);

    /**
     * Shows every entry of a kind that has not expired, by id, without holding all of them at once. Entries may be changed and
     * removed meanwhile; what is put meanwhile is shown or not.
     */
    void forEach(String kind, Consumer<Entry> shown);

    /** Keeps an entry, in place of any earlier one. */
    void put(String kind, Entry entry);

    /** Keeps an entry unless there is one; answers the one that is there afterwards. */
    Entry putIfAbsent(String kind, Entry entry);

    /** Keeps an entry in place of exactly that earlier secret; answers false, and changes nothing, if another is there. */
    boolean replace(String kind, byte[] expected, Entry entry);

    /** Forgets an entry so that it cannot be read again; answers whether there was one. */
    boolean remove(String kind, String id);

    /** Forgets all entries that have expired by an instant; answers how many. */
    int removeExpired(Instant now);
}
