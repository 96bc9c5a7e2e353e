package ai.xentree.english;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * How far a person is with a task.
 *
 * @param attempts submissions, over all variants, pending ones too
 * @param best the best score, 0 to 100; null while none is scored
 * @param variant number of the variant shown, from 1
 */
record TaskProgress(int attempts, @Nullable Double best, int variant) {

    private static final TaskProgress NONE = new TaskProgress(0, null, 1);

    private static final String ATTEMPTS = "attempts";
    private static final String BEST = "best";
    private static final String VARIANT = "variant";

    static TaskProgress of(@Nullable Document document) {
        return document == null
                ? NONE
                : new TaskProgress(
                        document.getInteger(ATTEMPTS), document.getDouble(BEST), document.getInteger(VARIANT));
    }

    TaskProgress submitted(int attempt) {
        return new TaskProgress(Math.max(attempts, attempt), best, variant);
    }

    TaskProgress scored(double score) {
        return new TaskProgress(attempts, best == null ? score : Math.max(best, score), variant);
    }

    TaskProgress shown(int otherVariant) {
        return new TaskProgress(attempts, best, otherVariant);
    }

    Document document() {
        return new Document(ATTEMPTS, attempts).append(BEST, best).append(VARIANT, variant);
    }
}
