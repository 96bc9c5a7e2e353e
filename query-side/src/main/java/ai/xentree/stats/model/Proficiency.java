package ai.xentree.stats.model;

import java.time.YearMonth;
import java.util.List;
import java.util.TreeSet;

/**
 * What a person can do by all scores that were recorded.
 *
 * @param latest when the latest of them was (milliseconds since 1970-01-01T00:00Z); {@link #NEVER} without any
 * @param months the UTC months with a score, in order
 */
public record Proficiency(Skills skills, long latest, List<YearMonth> months) {

    static final long NEVER = Long.MIN_VALUE;

    /** Of someone without any score. */
    public static final Proficiency NONE = new Proficiency(Skills.UNTRIED, NEVER, List.of());

    /** After another score was recorded. */
    public Proficiency with(Skills next, long at, YearMonth month) {
        var all = new TreeSet<>(months);
        all.add(month);
        return new Proficiency(next, Math.max(latest, at), List.copyOf(all));
    }
}
