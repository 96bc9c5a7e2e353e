package ai.xentree.organizations;

import java.util.HashSet;
import java.util.Set;

/** Sets made from others. */
final class Sets {

    private Sets() {}

    static <T> Set<T> plus(Set<T> all, T one) {
        var more = new HashSet<>(all);
        more.add(one);
        return Set.copyOf(more);
    }

    static <T> Set<T> minus(Set<T> all, T one) {
        var fewer = new HashSet<>(all);
        fewer.remove(one);
        return Set.copyOf(fewer);
    }
}
