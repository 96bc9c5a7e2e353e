package ai.xentree.english;

import ai.xentree.core.WireNamed;

/** Levels of the Common European Framework of Reference; in points of XPI, A1 begins at 0, A2 at 20, and so on by 20. */
public enum CefrLevel implements WireNamed {
    A1,
    A2,
    B1,
    B2,
    C1;

    @Override
    public String wireName() {
        return name();
    }
}
