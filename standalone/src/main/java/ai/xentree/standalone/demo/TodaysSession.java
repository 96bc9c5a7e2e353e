package ai.xentree.standalone.demo;

import static ai.xentree.sessions.SessionSource.XEL;

import ai.xentree.axon.Commands;
import ai.xentree.catalogue.CatalogueIds;
import ai.xentree.core.Actor;
import ai.xentree.sessions.NoteActivity;
import ai.xentree.sessions.SessionCommand.EndSession;
import ai.xentree.sessions.SessionCommand.SaveTranscript;
import ai.xentree.sessions.SessionCommand.StartSession;
import ai.xentree.sessions.SessionLimits;
import ai.xentree.standalone.demo.Diary.Said;
import ai.xentree.standalone.demo.Diary.Today;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Tells a session of today, lived through from its start to its end a moment ago. */
final class TodaysSession {

    /** Its identifier, by which its transcript is found. */
    static final UUID ID = DemoIds.of("session", "today");

    private static final Duration SPOKEN_EVERY = Duration.ofSeconds(20);
    private static final String OVER = "SESSION_NOT_OPEN";

    private final Commands commands;
    private final Lessons lessons;
    private final Today today;
    private final Actor learner = Actor.user(DemoAccount.ID);

    TodaysSession(Commands commands, Lessons lessons, Today today) {
        this.commands = commands;
        this.lessons = lessons;
        this.today = today;
    }

    /** Its end is that instant. Once told, or over for another reason, it is left as it is. */
    void until(Instant end) {
        var start = end.minus(Duration.ofMinutes(today.minutes()));
        var module = CatalogueIds.module(today.module());
        commands.send(new StartSession(ID, DemoAccount.ID, XEL, module, null, start, learner));
        // silent sessions are looked for by the present time, which this one must not seem to have been silent until
        commands.send(new NoteActivity(DemoAccount.ID, XEL, start.plus(SessionLimits.SILENCE), learner));
        talk(start);
        var half = Duration.between(start, end).dividedBy(2);
        var at = start.plus(half);
        for (var answered : today.tasks()) {
            lessons.answer(today.module(), answered, ID, at);
            at = at.plus(half.dividedBy(today.tasks().size()));
        }
        new LeftOut(commands).ifRefusedBy(OVER, new EndSession(ID, end, learner));
    }

    private void talk(Instant start) {
        var at = start;
        for (int i = 0; i < today.said().size(); i++) {
            at = at.plus(SPOKEN_EVERY);
            keep(DemoIds.of("said", i), today.said().get(i), at);
        }
    }

    private void keep(UUID entry, Said said, Instant at) {
        var saving = new SaveTranscript(ID, XEL, entry, said.role(), said.text(), null, at, at, learner);
        new LeftOut(commands).ifRefusedBy(OVER, saving);
    }
}
