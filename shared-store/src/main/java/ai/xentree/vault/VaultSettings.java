package ai.xentree.vault;

import ai.xentree.startup.CannotRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where secrets are, and what seals them.
 *
 * @param database the database of a vault in MongoDB; another one than that of the read models, which anyone may drop
 * @param masterKey keys in Base64, the one that seals first; null where there is a file of them
 * @param masterKeyFile a file of such keys; null where they are said, or are the program's own affair
 */
@ConfigurationProperties("xentree.vault")
public record VaultSettings(
        @DefaultValue("xentree-vault") String database,
        @Nullable String masterKey,
        @Nullable Path masterKeyFile) {

    /** Whether someone else looks after the master key. */
    public boolean givesMasterKey() {
        return masterKey != null || masterKeyFile != null;
    }

    /** The master key as it is given. */
    public MasterKeySource masterKeySource() {
        return new GivenMasterKeys(this::masterKeyText);
    }

    private @Nullable String masterKeyText() {
        if (masterKey != null || masterKeyFile == null) {
            return masterKey;
        }
        try {
            return Files.readString(masterKeyFile);
        } catch (IOException e) {
            throw new CannotRun("The master key in " + masterKeyFile + " cannot be read (" + e + ").", e);
        }
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "VaultSettings[database=" + database + ", masterKeyFile=" + masterKeyFile + "]";
    }
}
