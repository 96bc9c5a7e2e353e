package ai.xentree.vault;

import ai.xentree.startup.CannotRun;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Master keys that whoever runs the program looks after. */
record GivenMasterKeys(Supplier<@Nullable String> text) implements MasterKeySource {

    @Override
    public Optional<MasterKeys> find() {
        return Optional.ofNullable(text.get()).map(MasterKeys::of);
    }

    @Override
    public MasterKeys make() {
        throw new CannotRun("Name the master key that seals secrets: XENTREE_VAULT_MASTERKEY, or a file in"
                + " XENTREE_VAULT_MASTERKEYFILE. Make one with: openssl rand -base64 32");
    }

    @Override
    public void retireFormer() {
        // theirs to take away, once every program has started with the new one first
    }
}
