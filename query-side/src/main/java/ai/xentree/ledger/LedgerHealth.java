package ai.xentree.ledger;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** How the tree is doing, for operators: down where events are not entered or not signed, with the reason. */
final class LedgerHealth implements HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(LedgerHealth.class);

    private final LedgerKeeper keeper;
    private final Ledger ledger;

    LedgerHealth(LedgerKeeper keeper, Ledger ledger) {
        this.keeper = keeper;
        this.ledger = ledger;
    }

    @Override
    public Health health() {
        var trouble = keeper.trouble();
        if (trouble.isPresent()) {
            return Health.down().withDetail("reason", trouble.get()).build();
        }
        try {
            return Health.up().withDetail("events", ledger.size()).build();
        } catch (RuntimeException e) {
            LOG.debug("Nobody tells how far the tree has grown", e);
            return Health.down().withDetail("reason", e.getClass().getName()).build();
        }
    }
}
