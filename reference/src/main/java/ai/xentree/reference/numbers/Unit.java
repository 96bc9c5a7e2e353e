package ai.xentree.reference.numbers;

import java.util.Locale;

/** Units of figures, with the decimals they are written with (semantics.md, section 1). */
public enum Unit {
    MEMBERS(0),
    SESSIONS(0),
    DAYS(0),
    COUNT(0),
    MODULES(0),
    LEVELS(0),
    PERCENT(1),
    MINUTES(1),
    SCORE(1),
    POINTS(1),
    HOURS(2);

    private final int decimals;

    Unit(int decimals) {
        this.decimals = decimals;
    }

    public int decimals() {
        return decimals;
    }

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
