package ai.xentree.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * The limits of all callers. Of each kind only so many are kept, so that a flood of addresses takes no more memory and makes no
 * person's limit be forgotten; of whom nothing is known, nothing was taken. Whoever has been silent until all came back is
 * forgotten.
 */
final class Allowances {

    private final Map<LimitKind, Cache<LimitKey, Allowance>> known = new EnumMap<>(LimitKind.class);
    private final AllowanceMaker maker;

    Allowances(AllowanceMaker maker, long remembered, BucketClock clock) {
        this.maker = maker;
        for (var kind : LimitKind.values()) {
            known.put(
                    kind,
                    Caffeine.newBuilder()
                            .maximumSize(remembered)
                            .expireAfter(Expiry.accessing((LimitKey key, Allowance allowance) ->
                                    allowance.rate().per()))
                            .ticker(clock::currentTimeNanos)
                            .build());
        }
    }

    /** The limit of that caller. */
    Allowance of(LimitKind kind, String who, Rate rate) {
        return cache(kind).get(new LimitKey(kind, who), key -> maker.make(key, rate));
    }

    /** How many are kept of a kind. */
    long kept(LimitKind kind) {
        var cache = cache(kind);
        cache.cleanUp();
        return cache.estimatedSize();
    }

    private Cache<LimitKey, Allowance> cache(LimitKind kind) {
        return Objects.requireNonNull(known.get(kind));
    }
}
