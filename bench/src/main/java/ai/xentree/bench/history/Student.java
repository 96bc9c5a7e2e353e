package ai.xentree.bench.history;

import ai.xentree.bench.history.Course.Step;
import ai.xentree.core.DomainEvent;
import ai.xentree.english.ModuleProgressCommand;
import ai.xentree.english.ModuleProgressEvent;
import ai.xentree.english.ModuleProgressEvent.ModuleCompleted;
import ai.xentree.english.ModuleProgressEvent.ModuleStarted;
import ai.xentree.english.ModuleProgressEvent.TaskScored;
import ai.xentree.english.ModuleProgressEvent.TaskSubmitted;
import ai.xentree.identity.AccountCommand;
import ai.xentree.identity.AccountEvent.AccountRegistered;
import ai.xentree.identity.AccountStatus;
import ai.xentree.identity.PlatformRole;
import ai.xentree.organizations.MembershipCommand;
import ai.xentree.organizations.MembershipEvent.MemberAdded;
import ai.xentree.organizations.OrganizationRole;
import ai.xentree.sessions.SessionCommand;
import ai.xentree.sessions.SessionEvent;
import ai.xentree.sessions.SessionEvent.Reason;
import ai.xentree.sessions.SessionEvent.SessionEnded;
import ai.xentree.sessions.SessionEvent.SessionStarted;
import ai.xentree.sessions.SessionSource;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.SplittableRandom;
import java.util.UUID;

/** Somebody who works through the course over and over: a session a day, with three tasks. */
final class Student {

    private static final int TASKS_A_DAY = 3;
    private static final int A_TASK_SECONDS = 480;
    private static final int LEARNING_SECONDS = 1_500;
    private static final int STARTS_WITHIN_SECONDS = 50_000;
    private static final LocalTime EARLIEST = LocalTime.of(6, 0);
    private static final int TENTHS = 1_001;
    private static final double A_TENTH = 10;
    private static final double COMPLETION_SCORE = 80;

    /** Takes events in. */
    @FunctionalInterface
    interface Store {

        void take(String aggregateType, String aggregateId, DomainEvent event, Instant at);
    }

    private final int number;
    private final Course course;
    private final SplittableRandom random;
    private final Store store;
    private int answered;
    private int sessions;

    Student(int number, Course course, long seed, Store store) {
        this.number = number;
        this.course = course;
        this.random = new SplittableRandom(seed + number);
        this.store = store;
    }

    static UUID id(int number) {
        return new UUID(0x0190000000007001L, 0x8000000200000000L + number);
    }

    private UUID id() {
        return id(number);
    }

    void register(LocalDate day) {
        var at = day.atStartOfDay().toInstant(ZoneOffset.UTC);
        var name = "student-" + number;
        var registered = new AccountRegistered(
                id(),
                name,
                name + "@example.com",
                "Student " + number,
                "Europe/Berlin",
                "en",
                PlatformRole.USER,
                AccountStatus.ACTIVE,
                at);
        store.take("Account", AccountCommand.aggregateId(id()), registered, at);
        var organization = GeneratedHistory.ORGANIZATION;
        store.take(
                "Membership",
                MembershipCommand.aggregateId(organization, id()),
                new MemberAdded(organization, id(), OrganizationRole.MEMBER, at),
                at);
    }

    void learn(LocalDate day) {
        var start = day.atTime(EARLIEST).toInstant(ZoneOffset.UTC).plusSeconds(random.nextInt(STARTS_WITHIN_SECONDS));
        var end = start.plusSeconds(LEARNING_SECONDS);
        var session = new UUID(id().getLeastSignificantBits(), sessions++);
        var module = course.step(answered).module().id();
        store(new SessionStarted(session, id(), SessionSource.XEL, module, null, start), start);
        for (int task = 1; task <= TASKS_A_DAY; task++) {
            answer(course.step(answered), session, start.plusSeconds((long) task * A_TASK_SECONDS));
            answered++;
        }
        var ended =
                new SessionEnded(session, id(), SessionSource.XEL, module, start, end, LEARNING_SECONDS, Reason.ENDED);
        store(ended, end);
    }

    private void answer(Step step, UUID session, Instant at) {
        var module = step.module();
        var submission = new UUID(id().getLeastSignificantBits(), -1L - answered);
        var firstTime = answered < course.length();
        if (firstTime && step.isFirst()) {
            store(new ModuleStarted(id(), module.id(), module.title(), module.level(), at), at);
        }
        store(submitted(step, submission, session, at), at);
        store(scored(step, submission, at), at);
        if (firstTime && step.isLast()) {
            store(
                    new ModuleCompleted(
                            id(), module.id(), COMPLETION_SCORE, module.tasks().size(), at),
                    at);
        }
    }

    private TaskSubmitted submitted(Step step, UUID submission, UUID session, Instant at) {
        var module = step.module();
        var task = step.task();
        return new TaskSubmitted(
                id(),
                module.id(),
                module.title(),
                task.id(),
                task.kind(),
                module.level(),
                1,
                submission,
                1 + answered / course.length(),
                step.response(),
                session,
                A_TASK_SECONDS,
                at);
    }

    private TaskScored scored(Step step, UUID submission, Instant at) {
        var score = random.nextInt(TENTHS) / A_TENTH;
        var module = step.module();
        var task = step.task();
        return new TaskScored(
                id(), module.id(), task.id(), task.kind(), module.level(), submission, score, step.evaluation(), at);
    }

    private void store(ModuleProgressEvent event, Instant at) {
        store.take("ModuleProgress", ModuleProgressCommand.aggregateId(id(), event.moduleId()), event, at);
    }

    private void store(SessionEvent event, Instant at) {
        store.take("LearningSession", SessionCommand.aggregateId(event.sessionId()), event, at);
    }
}
