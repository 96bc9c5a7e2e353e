package ai.xentree.proof;

import java.util.List;

/** Checks that a tree begins with all leaves of an earlier one (RFC 9162, section 2.1.4.2). */
public final class Consistency {

    private Consistency() {}

    /** Whether the path shows it. A tree is consistent with itself, by an empty path; nothing is with a tree without leaves. */
    public static boolean holds(long earlier, Hash earlierRoot, long later, Hash laterRoot, List<Hash> path) {
        if (earlier < 1 || earlier > later) {
            return false;
        }
        if (earlier == later) {
            return path.isEmpty() && earlierRoot.equals(laterRoot);
        }
        var wholeSubtree = Long.bitCount(earlier) == 1;
        if (!wholeSubtree && path.isEmpty()) {
            return false;
        }
        var start = wholeSubtree ? earlierRoot : path.getFirst();
        var rest = wholeSubtree ? path : path.subList(1, path.size());
        return new Climb(earlier - 1, later - 1, start).leadsTo(earlierRoot, laterRoot, rest);
    }

    /** The way up both trees at once. */
    private static final class Climb {

        private long node;
        private long last;
        private Hash earlierHash;
        private Hash laterHash;

        private Climb(long node, long last, Hash start) {
            var up = Long.numberOfTrailingZeros(~node);
            this.node = node >> up;
            this.last = last >> up;
            this.earlierHash = start;
            this.laterHash = start;
        }

        private boolean leadsTo(Hash earlierRoot, Hash laterRoot, List<Hash> path) {
            for (var sibling : path) {
                if (last == 0) {
                    return false;
                }
                step(sibling);
            }
            return last == 0 && earlierHash.equals(earlierRoot) && laterHash.equals(laterRoot);
        }

        private void step(Hash sibling) {
            if ((node & 1) == 1 || node == last) {
                earlierHash = Hash.ofNode(sibling, earlierHash);
                laterHash = Hash.ofNode(sibling, laterHash);
                var up = (node & 1) == 1 || node == 0 ? 0 : Long.numberOfTrailingZeros(node);
                node >>= up;
                last >>= up;
            } else {
                laterHash = Hash.ofNode(laterHash, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
    }
}
