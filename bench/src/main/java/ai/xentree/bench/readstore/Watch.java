package ai.xentree.bench.readstore;

/** Measures a time. */
record Watch(long began) {

    private static final double NANOS_A_SECOND = 1e9;

    static Watch start() {
        return new Watch(System.nanoTime());
    }

    double seconds() {
        return (System.nanoTime() - began) / NANOS_A_SECOND;
    }

    double milliseconds() {
        return seconds() * 1_000;
    }
}
