package ai.xentree.oulad;

/**
 * How an import works.
 *
 * @param parallel commands under way at a time, at least 1; more of them share one sync of the disk
 * @param shown bad rows, and refusals, that are shown one by one before the rest is only counted
 */
public record ImportSettings(int parallel, int shown) {

    /** What suits most machines. */
    public static final ImportSettings DEFAULT = new ImportSettings(64, 20);

    /** Checks them. */
    public ImportSettings {
        if (parallel < 1 || shown < 0) {
            throw new IllegalArgumentException("parallel must be at least 1, shown at least 0");
        }
    }
}
