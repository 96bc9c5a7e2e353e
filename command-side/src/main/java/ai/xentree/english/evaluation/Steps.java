package ai.xentree.english.evaluation;

import ai.xentree.english.CefrLevel;
import java.util.List;

/** Counts the steps between levels. */
final class Steps {

    private static final List<CefrLevel> LEVELS = List.of(CefrLevel.values());

    private Steps() {}

    /** How many steps a level is above A1. */
    static int of(CefrLevel level) {
        return LEVELS.indexOf(level);
    }
}
