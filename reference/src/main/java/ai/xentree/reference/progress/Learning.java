package ai.xentree.reference.progress;

import ai.xentree.reference.history.Act;
import ai.xentree.reference.history.Act.Attempt;
import ai.xentree.reference.history.Act.Completion;
import ai.xentree.reference.history.Act.Start;
import ai.xentree.reference.history.Span;
import ai.xentree.reference.history.Window;
import ai.xentree.reference.numbers.Fraction;
import java.util.List;
import java.util.UUID;

/** What some people did in a range, as far as it counts (semantics.md, section 4). */
public record Learning(Window window, List<UUID> people) {

    /** Of everyone in the window. */
    public static Learning of(Window window) {
        return new Learning(window, window.population());
    }

    /** Of one person. */
    public static Learning of(Window window, UUID user) {
        return new Learning(window, List.of(user));
    }

    List<Start> starts() {
        return people.stream().flatMap(user -> window.starts(user).stream()).toList();
    }

    /** First completions, of modules that were started before the range, too. */
    List<Completion> completions() {
        return people.stream()
                .flatMap(user -> window.completions(user).stream())
                .toList();
    }

    List<Attempt> attempts() {
        return people.stream().flatMap(user -> window.attempts(user).stream()).toList();
    }

    /** Of the modules started in the range the share that was completed by its end, which counts like any completion; 0 to 1. */
    public Fraction completionRate() {
        var completed = people.stream().mapToLong(this::startedAndCompleted).sum();
        return Fraction.of(completed, starts().size());
    }

    private long startedAndCompleted(UUID user) {
        var completed = window.world().learner(user).completions().stream()
                .filter(completion -> completion.at().isBefore(window.span().closes()))
                .filter(completion -> window.counts(user, completion.at()))
                .map(Completion::moduleId)
                .toList();
        return window.starts(user).stream()
                .filter(start -> completed.contains(start.moduleId()))
                .count();
    }

    /** Each completion weighs the same; 0 without one. */
    Fraction averageScore() {
        return Fraction.mean(completions().stream().map(Completion::score).toList());
    }

    /** What happened on a day. */
    static <T extends Act> List<T> on(Span day, List<T> acts) {
        return acts.stream().filter(act -> day.contains(act.at())).toList();
    }
}
