package ai.xentree.vault;

import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Forgets, now and then, what has expired in the vault. Nothing depends on when: what has expired is as if absent. */
@Component
final class VaultCleaning implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(VaultCleaning.class);
    private static final long EVERY_MINUTES = 15;

    private final Vault vault;
    private final Clock clock;
    private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("vault-cleaning").factory());
    private volatile boolean running;

    VaultCleaning(Vault vault, Clock clock) {
        this.vault = vault;
        this.clock = clock;
    }

    private void clean() {
        try {
            vault.removeExpired(clock.instant());
        } catch (RuntimeException e) {
            LOG.warn("What has expired in the vault could not be removed now; it will be later", e);
        }
    }

    @Override
    public void start() {
        var _ = scheduler.scheduleWithFixedDelay(this::clean, EVERY_MINUTES, EVERY_MINUTES, TimeUnit.MINUTES);
        running = true;
    }

    @Override
    public void stop() {
        scheduler.shutdown();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
