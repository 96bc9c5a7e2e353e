package ai.xentree.english.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Keeps one finding where several rules found the same mistake: the weightiest, then the first. */
final class Overlaps {

    private Overlaps() {}

    static List<Finding> resolved(List<Finding> findings) {
        var taken = new BitSet();
        var kept = new ArrayList<Finding>();
        findings.stream()
                .sorted(Comparator.comparingDouble(
                                (Finding found) -> -found.kind().weight())
                        .thenComparingInt(Finding::offset)
                        .thenComparingInt(Finding::length))
                .filter(found -> claims(found, taken))
                .forEach(kept::add);
        kept.sort(Comparator.comparingInt(Finding::offset));
        return kept;
    }

    private static boolean claims(Finding found, BitSet taken) {
        var end = found.offset() + Math.max(1, found.length());
        var next = taken.nextSetBit(found.offset());
        var free = next < 0 || next >= end;
        if (free) {
            taken.set(found.offset(), end);
        }
        return free;
    }
}
