package ai.xentree.reference.generated;

import ai.xentree.english.ModuleProgressEvent.AttemptScored;
import ai.xentree.english.ModuleProgressEvent.ModuleCompleted;
import ai.xentree.english.ModuleProgressEvent.ModuleStarted;
import ai.xentree.sessions.SessionEvent.SessionRecorded;
import ai.xentree.sessions.SessionSource;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What one person did elsewhere, stored at once and long after: sessions in any order, overlapping ones too, and attempts at
 * modules, those at the same module in the order in which they happened.
 */
final class ImportedPast {

    private static final List<String> MODULES = List.of("TMA 1", "TMA 2", "CMA \u00e4", "Exam");
    private static final Duration FURTHEST_BACK = Duration.ofDays(60);
    private static final int PASS_MARK = 400;

    private final Dice dice;
    private final Timeline timeline;
    private final UUID user;
    private final Set<String> started = new HashSet<>();
    private final Set<String> completed = new HashSet<>();

    ImportedPast(Dice dice, Timeline timeline, UUID user) {
        this.dice = dice;
        this.timeline = timeline;
        this.user = user;
    }

    /** What happened between the two moments, or up to two months before them. */
    void store(Instant after, Instant at) {
        var from = after.minus(FURTHEST_BACK);
        for (var start : dice.shuffled(dice.moments(25, from, at.minus(Duration.ofHours(12))))) {
            var lasts = dice.length();
            timeline.add(
                    at,
                    new SessionRecorded(
                            dice.id(),
                            user,
                            SessionSource.IMPORTED,
                            null,
                            start,
                            start.plus(lasts),
                            lasts.toSeconds()));
        }
        for (var module : MODULES) {
            if (dice.onceIn(2) && !started.contains(module)) {
                attempts(module, dice.moments(5, from, at), at);
            }
        }
    }

    private void attempts(String module, List<Instant> moments, Instant storedAt) {
        var id = UUID.nameUUIDFromBytes(module.getBytes(StandardCharsets.UTF_8));
        for (var at : moments) {
            if (started.add(module)) {
                timeline.add(storedAt, new ModuleStarted(user, id, module, null, at));
            }
            var tenths = dice.tenths();
            timeline.add(storedAt, new AttemptScored(user, id, dice.id(), null, tenths / 10.0, at));
            if (tenths >= PASS_MARK && completed.add(module)) {
                timeline.add(storedAt, new ModuleCompleted(user, id, tenths / 10.0, null, at));
            }
        }
    }
}
