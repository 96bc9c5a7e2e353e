package ai.xentree.english;

import ai.xentree.core.WireNamed;

/** Levels of the Common European Framework of Reference; in points of XPI, A1 begins at 0, A2 at 20, and so on by 20. */
public enum CefrLevel implements WireNamed {
    A1(0),
    A2(20),
    B1(40),
    B2(60),
    C1(80);

    /** How many points of XPI a level spans; the last one holds the 100, too. */
    public static final int POINTS = 20;

    private final int floor;

    CefrLevel(int floor) {
        this.floor = floor;
    }

    /** The point of XPI at which the level begins. */
    public int floor() {
        return floor;
    }

    @Override
    public String wireName() {
        return name();
    }
}
