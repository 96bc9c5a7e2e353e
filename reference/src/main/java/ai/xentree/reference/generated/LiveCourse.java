package ai.xentree.reference.generated;

import ai.xentree.english.ModuleProgressEvent.ModuleCompleted;
import ai.xentree.english.ModuleProgressEvent.ModuleScoreImproved;
import ai.xentree.english.ModuleProgressEvent.ModuleStarted;
import ai.xentree.english.ModuleProgressEvent.TaskScored;
import ai.xentree.english.ModuleProgressEvent.TaskSubmitted;
import ai.xentree.reference.generated.Course.Exercise;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One person's way through one module: tasks submitted again and again, some scored later or never. */
final class LiveCourse {

    private static final double TENTHS = 10;

    private final Dice dice;
    private final Timeline timeline;
    private final UUID user;
    private final Course course;
    private final Map<UUID, Integer> attempts = new HashMap<>();
    private final Map<UUID, Integer> best = new HashMap<>();
    private double completedWith = -1;

    LiveCourse(Dice dice, Timeline timeline, UUID user, Course course) {
        this.dice = dice;
        this.timeline = timeline;
        this.user = user;
        this.course = course;
    }

    void happen(List<Instant> moments) {
        if (!moments.isEmpty()) {
            var start = moments.getFirst();
            timeline.add(start, new ModuleStarted(user, course.moduleId(), course.title(), course.level(), start));
            moments.forEach(this::next);
        }
    }

    private void next(Instant at) {
        if (best.size() == course.exercises().size() && dice.onceIn(2)) {
            complete(at);
        } else {
            submit(dice.oneOf(course.exercises()), at);
        }
    }

    private void submit(Exercise exercise, Instant at) {
        var submission = dice.id();
        var attempt = attempts.merge(exercise.taskId(), 1, Integer::sum);
        timeline.add(
                at,
                new TaskSubmitted(
                        user,
                        course.moduleId(),
                        course.title(),
                        exercise.taskId(),
                        exercise.kind(),
                        course.level(),
                        1,
                        submission,
                        attempt,
                        "[]",
                        null,
                        null,
                        at));
        switch (dice.below(6)) {
            case 0 -> {} // nobody ever scores it
            case 1 -> score(exercise, submission, at.plusSeconds(1 + dice.below(20 * 86_400)), false);
            default -> score(exercise, submission, at, true);
        }
    }

    /** One that is scored late does not count for a completion that may come before. */
    private void score(Exercise exercise, UUID submission, Instant at, boolean known) {
        var tenths = dice.tenths();
        timeline.add(
                at,
                new TaskScored(
                        user,
                        course.moduleId(),
                        exercise.taskId(),
                        exercise.kind(),
                        course.level(),
                        submission,
                        tenths / TENTHS,
                        null,
                        at));
        if (known) {
            best.merge(exercise.taskId(), tenths, Math::max);
        }
    }

    private void complete(Instant at) {
        var tasks = course.exercises().size();
        var sum = best.values().stream().mapToInt(Integer::intValue).sum();
        var score = sum / (TENTHS * tasks);
        if (completedWith < 0) {
            timeline.add(at, new ModuleCompleted(user, course.moduleId(), score, tasks, at));
            completedWith = score;
        } else if (score > completedWith) {
            timeline.add(at, new ModuleScoreImproved(user, course.moduleId(), score, tasks, at));
            completedWith = score;
        }
    }
}
