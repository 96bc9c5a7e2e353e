package ai.xentree.health;

import ai.xentree.vault.Vault;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Says whether secrets can be read. */
@Component
final class VaultPart implements Part {

    private final Vault vault;

    VaultPart(Vault vault) {
        this.vault = vault;
    }

    @Override
    public PartName name() {
        return PartName.VAULT;
    }

    @Override
    public PartHealth look() {
        var began = System.nanoTime();
        vault.find("health", "none");
        return PartHealth.ok(Duration.ofNanos(System.nanoTime() - began));
    }
}
