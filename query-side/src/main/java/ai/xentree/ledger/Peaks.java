package ai.xentree.ledger;

import ai.xentree.proof.Hash;
import java.util.ArrayList;
import java.util.List;

/** The root of a tree that grows, worked out from the leaves alone and with nothing kept but the largest whole subtrees. */
final class Peaks {

    private record Peak(int level, Hash hash) {}

    private final List<Peak> peaks = new ArrayList<>();

    void append(Hash leaf) {
        var peak = new Peak(0, leaf);
        while (!peaks.isEmpty() && peaks.getLast().level() == peak.level()) {
            peak = new Peak(peak.level() + 1, Hash.ofNode(peaks.removeLast().hash(), peak.hash()));
        }
        peaks.add(peak);
    }

    Hash root() {
        return peaks.reversed().stream()
                .map(Peak::hash)
                .reduce((right, left) -> Hash.ofNode(left, right))
                .orElse(Hash.EMPTY);
    }
}
