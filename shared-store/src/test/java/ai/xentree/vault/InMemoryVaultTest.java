package ai.xentree.vault;

import java.time.InstantSource;

class InMemoryVaultTest extends VaultContract {

    @Override
    protected Vault empty(InstantSource clock) {
        return new InMemoryVault(clock);
    }
}
