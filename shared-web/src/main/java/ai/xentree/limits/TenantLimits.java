package ai.xentree.limits;

import ai.xentree.web.security.Authenticated;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * Bounds what everybody together asks of one organization. It counts only what was answered: whoever names an organization that
 * is not theirs takes nothing from it, and is not told whether it has anything left, since that would tell that it is there.
 */
final class TenantLimits {

    private static final Duration BELONGS_FOR = Duration.ofMinutes(10);

    private record Belonging(UUID userId, UUID tenant) {}

    private final Allowances allowances;
    private final Rates rates;
    private final Cache<Belonging, Boolean> belonging;

    TenantLimits(Allowances allowances, RateLimitSettings settings, BucketClock clock) {
        this.allowances = allowances;
        this.rates = settings.tenant();
        this.belonging = Caffeine.newBuilder()
                .maximumSize(settings.remembered())
                .expireAfterWrite(BELONGS_FOR)
                .ticker(clock::currentTimeNanos)
                .build();
    }

    /** What is left of an organization's limit; empty for whom it has not answered lately. */
    Optional<Quota> look(UUID tenant, Authenticated caller, OperationClass operation) {
        return belonging.getIfPresent(new Belonging(caller.caller().userId(), tenant)) == null
                ? Optional.empty()
                : Optional.of(limit(tenant, operation).look());
    }

    /** It answered that caller. */
    void answered(UUID tenant, Authenticated caller, OperationClass operation) {
        belonging.put(new Belonging(caller.caller().userId(), tenant), true);
        limit(tenant, operation).charge();
    }

    private Allowance limit(UUID tenant, OperationClass operation) {
        return allowances.of(LimitKind.TENANT, tenant + " " + operation, rates.of(operation));
    }
}
