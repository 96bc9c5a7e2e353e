package ai.xentree.reference.generated;

import ai.xentree.organizations.MembershipEvent;
import ai.xentree.sessions.SessionSource;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Everything about one person: where they are a member and what they learn, as it happens or imported afterwards. */
record Life(Dice dice, Timeline timeline, Calendar calendar, List<Course> courses) {

    private static final Duration FURTHEST_BACK = Duration.ofDays(60);
    private static final List<SessionSource> LIVE =
            List.of(SessionSource.CONVERSATION, SessionSource.XEL, SessionSource.LIVE);

    /** Whoever has an imported past begins to learn here only after it is known, as an import is the first thing to do. */
    void of(UUID user, List<Place> places) {
        var imported = dice.onceIn(3);
        var begin = imported ? calendar.imported() : calendar.begin();
        places.forEach(place -> enrol(user, place, imported, begin));
        if (imported) {
            var past = new ImportedPast(dice, timeline, user);
            past.store(calendar.begin(), calendar.imported());
            past.store(calendar.imported(), calendar.again());
        }
        learn(user, begin);
    }

    private void enrol(UUID user, Place place, boolean imported, Instant begin) {
        if (dice.onceIn(4)) {
            return;
        }
        BiConsumer<Instant, MembershipEvent> asItHappens = timeline::add;
        BiConsumer<Instant, MembershipEvent> atTheImport = (at, event) -> timeline.add(calendar.imported(), event);
        var life = new Enrolment(dice, place, user, asItHappens);
        if (imported) {
            var past = new Enrolment(dice, place.at(calendar.imported()), user, atTheImport);
            past.live(dice.moments(5, calendar.begin().minus(FURTHEST_BACK), calendar.imported()));
            life = past.then(asItHappens);
        }
        life.live(dice.moments(8, begin.plusMillis(1), calendar.now()));
    }

    private void learn(UUID user, Instant begin) {
        var sessions = new LiveSessions(dice, timeline, user, courses);
        for (var source : LIVE) {
            if (dice.onceIn(2)) {
                sessions.happen(source, dice.moments(30, begin.plusMillis(1), calendar.now()));
            }
        }
        for (var course : courses) {
            if (dice.onceIn(2)) {
                new LiveCourse(dice, timeline, user, course)
                        .happen(dice.moments(16, begin.plusMillis(1), calendar.now()));
            }
        }
    }
}
