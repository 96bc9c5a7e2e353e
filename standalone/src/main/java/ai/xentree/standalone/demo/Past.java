package ai.xentree.standalone.demo;

import static ai.xentree.sessions.SessionSource.CONVERSATION;
import static ai.xentree.sessions.SessionSource.XEL;

import ai.xentree.axon.Commands;
import ai.xentree.catalogue.CatalogueIds;
import ai.xentree.core.Actor;
import ai.xentree.sessions.SessionCommand.RecordSession;
import ai.xentree.sessions.SessionSource;
import ai.xentree.standalone.demo.Diary.Lesson;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells the days before today, each with its conversations and lessons. */
record Past(Commands commands, Lessons lessons, Diary diary, Days days) {

    private static final List<LocalTime> CONVERSATIONS_START =
            List.of(LocalTime.of(7, 40), LocalTime.of(12, 20), LocalTime.of(20, 45));

    void day(int daysAgo) {
        var minutes = diary.conversation(daysAgo);
        if (minutes > 0) {
            var start = CONVERSATIONS_START.get(daysAgo % CONVERSATIONS_START.size());
            record(DemoIds.of("conversation", daysAgo), CONVERSATION, null, days.at(daysAgo, start), minutes);
        }
        diary.lessons(daysAgo).forEach(this::lesson);
    }

    private void lesson(Lesson lesson) {
        var session = DemoIds.of("lesson", lesson.module(), lesson.daysAgo());
        var start = days.at(lesson.daysAgo(), lesson.at());
        record(session, XEL, CatalogueIds.module(lesson.module()), start, lesson.minutes());
        lessons.start(lesson.module(), start);
        var between =
                Duration.ofMinutes(lesson.minutes()).dividedBy(lesson.tasks().size() + 1L);
        var at = start;
        for (var answered : lesson.tasks()) {
            at = at.plus(between);
            lessons.answer(lesson.module(), answered, session, at);
        }
        if (lesson.completesModule()) {
            lessons.complete(lesson.module(), at.plus(between));
        }
    }

    private void record(UUID session, SessionSource source, @Nullable UUID module, Instant start, int minutes) {
        var end = start.plus(Duration.ofMinutes(minutes));
        commands.send(new RecordSession(session, DemoAccount.ID, source, module, start, end, Actor.SYSTEM));
    }
}
