package ai.xentree.english;

import org.jspecify.annotations.Nullable;

/**
 * How far a learner is with one task, over all its variants.
 *
 * @param variant the one shown, from 1
 * @param attempts how often it was submitted
 * @param bestTenths the best recorded score in tenths of a point; null for none
 */
record TaskState(int variant, int attempts, @Nullable Long bestTenths) {

    /** Nothing has happened. */
    static final TaskState NONE = new TaskState(1, 0, null);

    /** The best recorded score, 0 to 100. */
    @Nullable
    Double best() {
        return bestTenths == null ? null : bestTenths / 10.0;
    }

    /** The variant to show after the present one, of so many: one after the other, then the first again. */
    int nextVariant(int count) {
        return variant < count ? variant + 1 : 1;
    }

    TaskState submitted() {
        return new TaskState(variant, attempts + 1, bestTenths);
    }

    TaskState scored(double score) {
        var tenths = Math.round(score * 10);
        return new TaskState(variant, attempts, bestTenths == null ? tenths : Math.max(bestTenths, tenths));
    }

    TaskState showing(int next) {
        return new TaskState(next, attempts, bestTenths);
    }
}
