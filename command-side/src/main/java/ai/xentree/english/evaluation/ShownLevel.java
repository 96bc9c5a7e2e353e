package ai.xentree.english.evaluation;

import ai.xentree.english.CefrLevel;

/**
 * Tells which level an answer shows, whatever it was judged against: the mean of how far its structures, words, connectives
 * and sentences have come from A1 to C1, less its mistakes. Few words show little.
 */
final class ShownLevel {

    private static final int ENOUGH_WORDS = 60;
    private static final double MISTAKES = 25;

    private final Connectives connectives;
    private final Vocabulary vocabulary;

    ShownLevel(Connectives connectives, Vocabulary vocabulary) {
        this.connectives = connectives;
        this.vocabulary = vocabulary;
    }

    CefrLevel of(Reading reading) {
        var sentence = (double) reading.length() / Math.max(1, reading.own().size());
        var advanced = connectives.in(reading.own()).keySet().stream()
                .mapToInt(connective -> Steps.of(connectives.levelOf(connective)))
                .sum();
        var mean = (Ramp.up(Structures.in(reading.own()).size(), 1, 11)
                        + Ramp.up(vocabulary.rareShare(reading), 0.1, 0.5)
                        + Ramp.up(advanced, 0, 12)
                        + Ramp.up(Math.min(sentence, 25), 5, 20))
                / 4;
        var accurate = Math.max(0, 1 - Grammar.mistakesIn100Words(reading) / MISTAKES);
        var enough = Math.sqrt(Math.min(1, (double) reading.length() / ENOUGH_WORDS));
        var levels = CefrLevel.values();
        var index = (int) (levels.length * mean * accurate * enough * reading.likelihood());
        return levels[Math.min(levels.length - 1, index)];
    }
}
