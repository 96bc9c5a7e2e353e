package ai.xentree.english.evaluation;

import ai.xentree.english.CefrLevel;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds the words and phrases that connect, longer ones first. */
final class Connectives {

    private final List<Map.Entry<String, CefrLevel>> byLength;

    Connectives(List<String> lines) {
        var levels = new LinkedHashMap<String, CefrLevel>();
        for (var line : lines) {
            levels.put(line.substring(3), CefrLevel.valueOf(line.substring(0, 2)));
        }
        this.byLength = levels.entrySet().stream()
                .sorted(Comparator.comparingInt(
                        (Map.Entry<String, CefrLevel> entry) -> -entry.getKey().length()))
                .toList();
    }

    CefrLevel levelOf(String connective) {
        return byLength.stream()
                .filter(entry -> entry.getKey().equals(connective))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    /** How often each occurs, by alphabet. */
    Map<String, Integer> in(List<List<Word>> sentences) {
        var counts = new TreeMap<String, Integer>();
        for (var sentence : sentences) {
            var text = new StringBuilder(" ");
            sentence.forEach(word -> text.append(word.text()).append(' '));
            for (var entry : byLength) {
                count(text, " " + entry.getKey() + " ", entry.getKey(), counts);
            }
        }
        return counts;
    }

    private static void count(StringBuilder text, String wanted, String name, Map<String, Integer> counts) {
        for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at)) {
            text.replace(at, at + wanted.length(), " | ");
            counts.merge(name, 1, Integer::sum);
        }
    }
}
