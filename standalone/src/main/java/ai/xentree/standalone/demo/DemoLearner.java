package ai.xentree.standalone.demo;

import ai.xentree.axon.Commands;
import ai.xentree.catalogue.Catalogue;
import ai.xentree.console.Progress;
import ai.xentree.english.PastSubmissions;
import ai.xentree.passwords.Passwords;
import java.time.Instant;
import java.time.LocalTime;
import java.util.UUID;

/**
 * Makes a learner with months of history: sessions, and modules worked through. Everything is said in the platform's own
 * commands with the time it happened, and counts as its rules have it: experience of tasks is granted today. All ids follow
 * from the diary, so that what is told again adds nothing.
 */
public final class DemoLearner {

    /** The session whose transcript there is. */
    public static final UUID SESSION = TodaysSession.ID;

    private static final LocalTime REGISTERED_AT = LocalTime.of(7, 0);

    private final Commands commands;
    private final PastSubmissions submissions;
    private final Catalogue catalogue;
    private final Passwords passwords;
    private final Progress progress;

    /** Tells it by those parts of a program. */
    public DemoLearner(
            Commands commands,
            PastSubmissions submissions,
            Catalogue catalogue,
            Passwords passwords,
            Progress progress) {
        this.commands = commands;
        this.submissions = submissions;
        this.catalogue = catalogue;
        this.passwords = passwords;
        this.progress = progress;
    }

    /**
     * Makes them.
     *
     * @param password what they log in with
     * @param organizationId what they are a member of
     * @param now when the history ends; when it is told again, the same instant as before
     */
    public void make(DemoAccount account, String password, UUID organizationId, Instant now) {
        var diary = Diary.read();
        var days = new Days(now, DemoAccount.ZONE);
        passwords.set(DemoAccount.ID, password);
        new Enrolment(commands, account).at(days.at(diary.days(), REGISTERED_AT), organizationId);
        var lessons = new Lessons(commands, submissions, catalogue);
        var past = new Past(commands, lessons, diary, days);
        try (var step = progress.begin("day of the demo's learner", "days of the demo's learner", diary.days() + 1L)) {
            for (int daysAgo = diary.days(); daysAgo > 0; daysAgo--) {
                past.day(daysAgo);
                step.advance(1);
            }
            new TodaysSession(commands, lessons, diary.today()).until(now);
            step.advance(1);
        }
    }
}
