package ai.xentree.bench.crash;

import java.util.List;

/**
 * A command that was sent, and what came of it as far as its sender knows.
 *
 * @param requestId which every event that follows from it bears
 * @param what method and path
 * @param outcomes the events that may follow, any of these in any order; all of them or none
 */
record Attempt(String requestId, String what, List<List<String>> outcomes, Answer answer) {

    /** What its sender makes of the answer. */
    enum Verdict {
        /** It is done. */
        ACKNOWLEDGED,
        /** Nothing was done. */
        REFUSED,
        /** Either. */
        UNKNOWN
    }

    Verdict verdict() {
        if (answer.done()) {
            return Verdict.ACKNOWLEDGED;
        }
        return answer.refused() ? Verdict.REFUSED : Verdict.UNKNOWN;
    }

    /** Whether the events that bear its id are what may be there. */
    boolean agreesWith(List<String> found) {
        var whole = outcomes.stream().anyMatch(outcome -> sorted(outcome).equals(sorted(found)));
        return switch (verdict()) {
            case ACKNOWLEDGED -> whole;
            case REFUSED -> found.isEmpty();
            case UNKNOWN -> whole || found.isEmpty();
        };
    }

    private static List<String> sorted(List<String> names) {
        return names.stream().sorted().toList();
    }
}
