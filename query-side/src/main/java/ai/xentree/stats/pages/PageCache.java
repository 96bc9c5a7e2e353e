package ai.xentree.stats.pages;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/**
 * Pages that this program has read or written. All of them are as they were at one position, the latest the cache has
 * heard of: a page that a later one changed is thrown out before the cache moves on. So a page whose version is not newer
 * than a reader's position is the one that reader should see.
 */
final class PageCache {

    private static final int SHARE_OF_REPLACED = 8;

    private final Cache<String, Version<?>> versions;
    private final ReplacedPages replaced;
    private @Nullable ObjectId build;
    private long position = Marker.NONE;

    PageCache(long maximumBytes) {
        this.replaced = new ReplacedPages(maximumBytes / SHARE_OF_REPLACED);
        this.versions = Caffeine.newBuilder()
                .maximumWeight(maximumBytes - maximumBytes / SHARE_OF_REPLACED)
                .weigher((String id, Version<?> version) -> id.length() + version.weight())
                .executor(Runnable::run)
                .build();
    }

    Optional<Version<?>> find(String id, Marker at) {
        var version = versions.getIfPresent(id);
        if (version == null) {
            return Optional.empty();
        }
        return version.position() <= at.position() ? Optional.of(version) : replaced.find(id, at.position());
    }

    /** Moves on to what another program, or this one, has published. */
    synchronized void advance(Marker to) {
        if (!to.build().equals(build)) {
            clear();
            build = to.build();
            position = to.position();
        }
        if (to.position() <= position) {
            return;
        }
        if (to.changedSince() > position) {
            versions.invalidateAll();
        } else {
            to.changed().forEach((id, changedAt) -> {
                if (changedAt > position) {
                    versions.invalidate(id);
                }
            });
        }
        position = to.position();
    }

    /** Keeps what a reader has loaded, unless the cache has moved on meanwhile. */
    synchronized void keep(Map<String, ? extends Version<?>> loaded, Marker at) {
        if (at.build().equals(build) && at.position() == position) {
            versions.putAll(loaded);
        }
    }

    /** Moves on to what this program has just published, and keeps it. */
    synchronized void publish(Collection<Replacement<?>> replacements, Marker from, Marker to) {
        Map<String, Version<?>> written = new HashMap<>();
        replacements.forEach(replacement -> written.put(replacement.id(), replacement.after()));
        replaced.add(replacements);
        if (from.build().equals(build) && from.position() == position) {
            versions.putAll(written);
            position = to.position();
        } else {
            advance(to);
            keep(written, to);
        }
    }

    synchronized void clear() {
        versions.invalidateAll();
        replaced.clear();
        build = null;
        position = Marker.NONE;
    }
}
