package ai.xentree.progress.figures;

import ai.xentree.core.WireNamed;

/** How many modules a person completed for the first time in a range. */
enum CompletionBucket implements WireNamed {
    NONE("0", 0),
    ONE("1", 1),
    FROM_2("2-4", 2),
    FROM_5("5-9", 5),
    FROM_10("10+", 10);

    private final String wireName;
    private final int atLeast;

    CompletionBucket(String wireName, int atLeast) {
        this.wireName = wireName;
        this.atLeast = atLeast;
    }

    @Override
    public String wireName() {
        return wireName;
    }

    static CompletionBucket of(int completions) {
        var found = NONE;
        for (var bucket : values()) {
            found = completions >= bucket.atLeast ? bucket : found;
        }
        return found;
    }
}
