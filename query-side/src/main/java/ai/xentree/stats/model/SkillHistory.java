package ai.xentree.stats.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * What a person could do after each score that was recorded in a UTC month, by time of recording. At any moment that is what
 * the scores recorded until then make of it, in the order in which the events were stored: an event that is stored late,
 * because two machines disagree on the time, is the last of those that it belongs to.
 */
public record SkillHistory(List<Step> steps) {

    /** Nothing was recorded. */
    public static final SkillHistory NONE = new SkillHistory(List.of());

    /**
     * What there was from a score on.
     *
     * @param at when it was recorded (milliseconds since 1970-01-01T00:00Z)
     */
    public record Step(long at, Skills skills) {}

    /** How many scores were recorded before an instant. */
    int before(long instant) {
        int low = 0;
        int high = steps.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (steps.get(middle).at < instant) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The skills at an instant, where a score was recorded before it. */
    Optional<Skills> lastBefore(long instant) {
        int count = before(instant);
        return count == 0 ? Optional.empty() : Optional.of(steps.get(count - 1).skills);
    }

    /**
     * With another score, which may belong before others.
     *
     * @param score what it makes of skills
     * @param earlier the skills at the begin of the month
     */
    public SkillHistory with(long at, UnaryOperator<Skills> score, Supplier<Skills> earlier) {
        int place = before(at + 1);
        var next = new ArrayList<>(steps.subList(0, place));
        var was = place == 0 ? earlier.get() : steps.get(place - 1).skills;
        next.add(new Step(at, score.apply(was)));
        next.addAll(rescored(steps.subList(place, steps.size()), score));
        return new SkillHistory(List.copyOf(next));
    }

    /** After a score that belongs to an earlier month. */
    public SkillHistory after(UnaryOperator<Skills> score) {
        return new SkillHistory(rescored(steps, score));
    }

    private static List<Step> rescored(List<Step> steps, UnaryOperator<Skills> score) {
        return steps.stream()
                .map(step -> new Step(step.at, score.apply(step.skills)))
                .toList();
    }
}
