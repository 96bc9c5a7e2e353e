package ai.xentree.ledger;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** How the tree is doing, for operators: down where events are not entered or not signed, with the reason. */
final class LedgerHealth implements HealthIndicator {

    private final LedgerKeeper keeper;
    private final Ledger ledger;

    LedgerHealth(LedgerKeeper keeper, Ledger ledger) {
        this.keeper = keeper;
        this.ledger = ledger;
    }

    @Override
    public Health health() {
        var trouble = keeper.trouble();
        var health = trouble.isPresent() ? Health.down().withDetail("reason", trouble.get()) : Health.up();
        return health.withDetail("events", ledger.size()).build();
    }
}
