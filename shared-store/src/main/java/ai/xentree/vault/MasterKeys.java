package ai.xentree.vault;

import ai.xentree.startup.CannotRun;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The key that seals, and those before it, which only open what they sealed. */
public final class MasterKeys {

    private static final String SEPARATOR = "[\\s,]+";

    private final List<MasterKey> keys;

    private MasterKeys(List<MasterKey> keys) {
        this.keys = keys;
    }

    /** A new key alone. */
    public static MasterKeys generate() {
        return new MasterKeys(List.of(MasterKey.generate()));
    }

    /**
     * Keys as text, in Base64, the one that seals first; between them commas or white space.
     *
     * @throws CannotRun if it is no such text
     */
    public static MasterKeys of(String text) {
        try {
            var keys = Arrays.stream(text.strip().split(SEPARATOR))
                    .map(MasterKey::of)
                    .toList();
            return new MasterKeys(keys);
        } catch (IllegalArgumentException e) {
            throw new CannotRun(e.getMessage() + " Make one with: openssl rand -base64 32");
        }
    }

    /** The same, before which another one seals from now on. */
    public MasterKeys rotated() {
        return new MasterKeys(
                Stream.concat(Stream.of(MasterKey.generate()), keys.stream()).toList());
    }

    /** The one that seals, without those before it. */
    public MasterKeys first() {
        return new MasterKeys(List.of(sealing()));
    }

    /** Whether there is one only. */
    boolean isOne() {
        return keys.size() == 1;
    }

    /** As text, a line each. */
    public String text() {
        return keys.stream().map(MasterKey::text).collect(Collectors.joining("\n", "", "\n"));
    }

    MasterKey sealing() {
        return keys.getFirst();
    }

    Optional<MasterKey> thatSealed(byte[] secret) {
        return keys.stream().filter(key -> key.sealed(secret)).findFirst();
    }

    /** Only what may be shown. */
    @Override
    public String toString() {
        return keys.stream().map(MasterKey::id).toList().toString();
    }
}
