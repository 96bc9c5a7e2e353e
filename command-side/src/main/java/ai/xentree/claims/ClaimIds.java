package ai.xentree.claims;

import ai.xentree.vault.KeyedHash;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Names the claim of a name: two spellings of one name have one claim, and nobody without the key in the vault can tell
 * the name from its claim's id.
 */
final class ClaimIds {

    /** The vault's kind of the key that names are hashed with. */
    static final String PEPPER = "claim-pepper";

    private final KeyedHash hash;

    ClaimIds(KeyedHash hash) {
        this.hash = hash;
    }

    String of(ClaimKind kind, String name) {
        var label = kind.name().toLowerCase(Locale.ROOT);
        return "claim:" + label + ":" + HexFormat.of().formatHex(hash.of(label + ":" + normalised(name)));
    }

    private static String normalised(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
