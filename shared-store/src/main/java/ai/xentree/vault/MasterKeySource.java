package ai.xentree.vault;

import java.util.Optional;

/** Where the master key is, which is not where the secrets are that it seals. */
public interface MasterKeySource {

    /** What is there. */
    Optional<MasterKeys> find();

    /**
     * Makes one, for a vault in which nothing has been sealed yet.
     *
     * @throws ai.xentree.startup.CannotRun if that is for someone else to do
     */
    MasterKeys make();

    /** Forgets the keys before the first one: nothing is sealed by them any more. */
    void retireFormer();
}
