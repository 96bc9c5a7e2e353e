package ai.xentree.integrations;

import ai.xentree.vault.Vault;
import ai.xentree.vault.Vault.Entry;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * Tenants' private keys, in the vault, {@code <tenant>/<number>}: programs that make one at the same time agree on it. Only the
 * newest is kept, for those before it sign no more.
 */
@Component
final class TenantKeyPairs {

    static final String KIND = "integration-token-key";

    private final Vault vault;
    private final IntegrationSettings settings;

    TenantKeyPairs(Vault vault, IntegrationSettings settings) {
        this.vault = vault;
        this.settings = settings;
    }

    /** The key that signs now; made if there is none, replaced if it is too old. */
    TenantKeyPair current(UUID tenantId, Instant now) {
        var kept = kept(tenantId);
        if (kept.isEmpty()) {
            return make(tenantId, 1, now);
        }
        var newest = key(kept.getLast());
        if (now.isBefore(newest.madeAt().plus(settings.keyMaxAge()))) {
            return newest;
        }
        var next = make(tenantId, newest.number() + 1, now);
        kept.forEach(entry -> vault.remove(KIND, entry.id()));
        return next;
    }

    /** Forgets the keys of tenants that there are no more. */
    void keepOnlyOf(Predicate<UUID> tenants) {
        vault.findAll(KIND, "").stream()
                .filter(entry -> !tenants.test(tenant(entry)))
                .forEach(entry -> vault.remove(KIND, entry.id()));
    }

    private static UUID tenant(Entry entry) {
        return UUID.fromString(entry.id().substring(0, entry.id().indexOf('/')));
    }

    private TenantKeyPair make(UUID tenantId, int number, Instant now) {
        var made = TenantKeyPair.make(number, now);
        return key(vault.putIfAbsent(KIND, new Entry(id(tenantId, number), made.encoded(), null)));
    }

    private List<Entry> kept(UUID tenantId) {
        return vault.findAll(KIND, tenantId + "/");
    }

    private static TenantKeyPair key(Entry entry) {
        var number = entry.id().substring(entry.id().indexOf('/') + 1);
        return TenantKeyPair.decode(Integer.parseInt(number), entry.secret());
    }

    /** Sorts by number. */
    private static String id(UUID tenantId, int number) {
        return "%s/%08d".formatted(tenantId, number);
    }
}
