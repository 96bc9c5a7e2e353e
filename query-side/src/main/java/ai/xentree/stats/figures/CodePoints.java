package ai.xentree.stats.figures;

import java.util.Comparator;

/** Text by code point, as all text sorts (semantics.md, section 1); {@code String.compareTo} goes by UTF-16 units. */
public enum CodePoints implements Comparator<String> {
    /** The order of code points. */
    ORDER;

    @Override
    public int compare(String one, String other) {
        int at = mismatch(one, other);
        if (at == Math.min(one.length(), other.length())) {
            return Integer.compare(one.length(), other.length());
        }
        return Integer.compare(rank(one.charAt(at)), rank(other.charAt(at)));
    }

    private static int mismatch(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int at = 0;
        while (at < shorter && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }

    /** Halves of characters beyond U+FFFF go after everything else. */
    private static int rank(char unit) {
        return Character.isSurrogate(unit) ? unit + Character.MAX_VALUE : unit;
    }
}
