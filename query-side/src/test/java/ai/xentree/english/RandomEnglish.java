package ai.xentree.english;

import static ai.xentree.english.ShownEnglish.NOON;

import ai.xentree.core.DomainEvent;
import ai.xentree.english.ModuleProgressEvent.ModuleCompleted;
import ai.xentree.english.ModuleProgressEvent.ModuleScoreImproved;
import ai.xentree.english.ModuleProgressEvent.ModuleStarted;
import ai.xentree.english.ModuleProgressEvent.TaskRegenerated;
import ai.xentree.english.ModuleProgressEvent.TaskScored;
import ai.xentree.english.ModuleProgressEvent.TaskSubmitted;
import ai.xentree.identity.AccountEvent.ProfileChanged;
import ai.xentree.sessions.SessionEvent.Reason;
import ai.xentree.sessions.SessionEvent.SessionEnded;
import ai.xentree.sessions.SessionEvent.SessionStarted;
import ai.xentree.sessions.SessionEvent.Speaker;
import ai.xentree.sessions.SessionEvent.TranscriptSaved;
import ai.xentree.sessions.SessionSource;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Histories that could be, of two learners of a few modules. */
final class RandomEnglish {

    private static final List<String> ZONES = List.of("UTC", "Asia/Tokyo", "Pacific/Kiritimati", "America/New_York");
    private static final int LEARNERS = 2;

    private final Random random;
    private final List<DomainEvent> events = new ArrayList<>();
    private final List<TaskSubmitted> pending = new ArrayList<>();
    private final List<SessionStarted> open = new ArrayList<>();

    RandomEnglish(long seed, int length) {
        random = new Random(seed);
        while (events.size() < length) {
            next();
        }
    }

    List<DomainEvent> events() {
        return events;
    }

    private Instant now() {
        return NOON.plusSeconds(600L * events.size());
    }

    private void next() {
        var user = new UUID(7, random.nextInt(LEARNERS));
        var module = TestCatalogue.moduleId(oneOf(List.of(CefrLevel.values())), 1 + random.nextInt(2));
        switch (random.nextInt(16)) {
            case 0 -> events.add(new ModuleStarted(user, module, "Title", CefrLevel.B1, now()));
            case 1 -> events.add(new ModuleCompleted(user, module, random.nextInt(1000) / 10.0, null, now()));
            case 2 -> events.add(new ModuleScoreImproved(user, module, random.nextInt(1000) / 20.0, 2, now()));
            case 3 -> events.add(new TaskRegenerated(user, module, task(module), 1 + random.nextInt(4), now()));
            case 4 -> events.add(new ProfileChanged(user, null, null, oneOf(ZONES), "en", now()));
            case 5 -> start(user);
            case 6, 7, 8 -> session();
            case 9 -> late();
            default -> submit(user, module);
        }
    }

    private UUID task(UUID module) {
        return TestCatalogue.taskId(module, random.nextInt(3));
    }

    private <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private void submit(UUID user, UUID module) {
        var kind = oneOf(List.of(TaskKind.values()));
        var level = oneOf(List.of(CefrLevel.values()));
        var id = new UUID(5, events.size());
        var submitted = new TaskSubmitted(
                user,
                module,
                "Title",
                task(module),
                kind,
                level,
                1,
                id,
                1 + random.nextInt(9),
                "[]",
                null,
                null,
                now());
        events.add(submitted);
        if (random.nextInt(5) == 0) {
            pending.add(submitted);
        } else {
            score(submitted);
        }
    }

    private void late() {
        if (!pending.isEmpty()) {
            score(pending.remove(random.nextInt(pending.size())));
        }
    }

    private void score(TaskSubmitted about) {
        events.add(new TaskScored(
                about.userId(),
                about.moduleId(),
                about.taskId(),
                about.taskKind(),
                about.level(),
                about.submissionId(),
                random.nextInt(1001) / 10.0,
                null,
                now()));
    }

    private void start(UUID user) {
        var source = random.nextInt(4) == 0 ? SessionSource.CONVERSATION : SessionSource.XEL;
        open.add(new SessionStarted(new UUID(3, events.size()), user, source, null, null, now()));
        events.add(open.getLast());
    }

    private void session() {
        if (open.isEmpty()) {
            return;
        }
        var session = open.get(random.nextInt(open.size()));
        var id = session.sessionId();
        if (random.nextInt(4) == 0) {
            open.remove(session);
            events.add(new SessionEnded(
                    id, session.userId(), session.source(), null, session.startedAt(), now(), 60, Reason.ENDED));
        } else {
            var saidAt = now().minusSeconds(random.nextInt(3000));
            var entry = new UUID(4, events.size());
            events.add(new TranscriptSaved(id, session.userId(), entry, Speaker.AI, "Hello", null, saidAt, now()));
        }
    }
}
