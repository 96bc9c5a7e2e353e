package ai.xentree.core;

import java.util.Comparator;

/** Sorts text by code point (semantics.md, section 1), as MongoDB does; {@code String.compareTo} sorts by UTF-16 unit. */
public enum CodePointOrder implements Comparator<String> {
    /** The order. */
    INSTANCE;

    @Override
    public int compare(String left, String right) {
        int i = 0;
        while (i < left.length() && i < right.length()) {
            int one = left.codePointAt(i);
            int other = right.codePointAt(i);
            if (one != other) {
                return Integer.compare(one, other);
            }
            i += Character.charCount(one);
        }
        return Integer.compare(left.length(), right.length());
    }
}
