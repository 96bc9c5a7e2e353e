package ai.xentree.claims;

import ai.xentree.axon.AxonModule;
import ai.xentree.vault.Vault;

/** Claims for the tests of features that use them. */
public final class ClaimsFixture {

    private ClaimsFixture() {}

    /** What claims add to Axon. */
    public static AxonModule module(Vault vault) {
        return new ClaimsModule().claimAggregates(vault);
    }
}
