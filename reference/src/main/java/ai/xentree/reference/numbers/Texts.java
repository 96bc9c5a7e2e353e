package ai.xentree.reference.numbers;

import java.util.Arrays;
import java.util.Comparator;

/** How text sorts: by code point (semantics.md, section 1). */
public final class Texts {

    public static final Comparator<String> BY_CODE_POINT = (one, other) ->
            Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray());

    private Texts() {}
}
