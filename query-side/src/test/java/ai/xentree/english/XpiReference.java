package ai.xentree.english;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** XPI computed step by step as semantics.md, section 8, says it, sharing nothing with the program. */
final class XpiReference {

    private static final Map<String, List<String>> FEEDS = Map.of(
            "READING", List.of("READING"),
            "LISTENING", List.of("LISTENING"),
            "WRITING", List.of("WRITING"),
            "SPEAKING", List.of("SPEAKING"),
            "VOCABULARY", List.of("READING", "WRITING"),
            "GRAMMAR", List.of("READING", "WRITING"));
    private static final Map<String, String> FLOORS = Map.of("A1", "0", "A2", "20", "B1", "40", "B2", "60", "C1", "80");

    private final Map<String, BigDecimal> values = new LinkedHashMap<>();
    private final Map<String, Integer> attempts = new LinkedHashMap<>();
    private final List<String> history = new ArrayList<>();

    XpiReference(List<XpiReferenceTest.Score> scores) {
        for (int i = 0; i < scores.size(); i++) {
            take(i, scores.get(i));
        }
    }

    private void take(int number, XpiReferenceTest.Score score) {
        var before = xpi();
        var changed = new ArrayList<String>();
        var points = new BigDecimal(score.tenths()).divide(BigDecimal.TEN, MathContext.UNLIMITED);
        var x = new BigDecimal(FLOORS.getOrDefault(score.level().name(), "0"))
                .add(points.divide(new BigDecimal(100), MathContext.UNLIMITED).multiply(new BigDecimal(20)));
        for (var skill : FEEDS.getOrDefault(score.kind().name(), List.of())) {
            var old = skill(skill);
            var first = attempts(skill) == 0;
            var next = first ? x : new BigDecimal("0.3").multiply(x).add(new BigDecimal("0.7").multiply(old));
            values.put(skill, next.setScale(12, RoundingMode.HALF_UP));
            attempts.merge(skill, 1, Integer::sum);
            if (skill(skill).compareTo(old) != 0) {
                changed.add(skill);
            }
        }
        if (!changed.isEmpty()) {
            var after = xpi();
            history.add("%d: %s -> %s (%s) %s %s"
                    .formatted(
                            number, shown(before), shown(after), shown(after.subtract(before)), level(after), changed));
        }
    }

    BigDecimal xpi() {
        var sum = BigDecimal.ZERO;
        for (var value : values.values()) {
            sum = sum.add(value);
        }
        return sum.divide(new BigDecimal(4), MathContext.UNLIMITED);
    }

    BigDecimal skill(String name) {
        return values.getOrDefault(name, BigDecimal.ZERO);
    }

    int attempts(String skill) {
        return attempts.getOrDefault(skill, 0);
    }

    BigDecimal shown(BigDecimal exact) {
        return exact.setScale(1, RoundingMode.HALF_UP);
    }

    String level(BigDecimal exact) {
        for (var level : List.of("C1", "B2", "B1", "A2")) {
            if (exact.compareTo(new BigDecimal(FLOORS.getOrDefault(level, "0"))) >= 0) {
                return level;
            }
        }
        return "A1";
    }

    /** One line for each change, newest first. */
    List<String> history() {
        var newestFirst = new ArrayList<>(history);
        Collections.reverse(newestFirst);
        return newestFirst;
    }
}
