package ai.xentree.catalogue;

import ai.xentree.core.Sha256;
import java.util.Comparator;
import java.util.List;

/** Puts options into an order that says nothing of the key, and is the same at every start. */
final class Shuffle {

    private Shuffle() {}

    /** In another order than the one given, which may be the key's. */
    static List<String> otherThan(List<String> options, String salt) {
        for (int attempt = 0; ; attempt++) {
            var shuffled = by(options, salt + "/" + attempt);
            if (!shuffled.equals(options)) {
                return shuffled;
            }
        }
    }

    /** In any order. */
    static List<String> by(List<String> options, String salt) {
        return options.stream()
                .sorted(Comparator.comparing(option -> Sha256.hex(salt + "/" + option)))
                .toList();
    }
}
