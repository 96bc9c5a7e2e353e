package ai.xentree.vault;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A place of master keys, for tests. */
final class MasterKeysInMemory implements MasterKeySource {

    @Nullable
    MasterKeys keys;

    @Override
    public Optional<MasterKeys> find() {
        return Optional.ofNullable(keys);
    }

    @Override
    public MasterKeys make() {
        keys = MasterKeys.generate();
        return keys;
    }

    void rotate() {
        keys = find().orElseThrow().rotated();
    }

    @Override
    public void retireFormer() {
        keys = find().orElseThrow().first();
    }
}
