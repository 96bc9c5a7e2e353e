package ai.xentree.english.evaluation;

/** How far a figure has come between two thresholds, 0 to 1. */
final class Ramp {

    private Ramp() {}

    static double up(double value, double from, double to) {
        return Math.clamp((value - from) / (to - from), 0, 1);
    }

    static double down(double value, double from, double to) {
        return 1 - up(value, from, to);
    }
}
