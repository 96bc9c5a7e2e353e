package ai.xentree.reference.generated;

import ai.xentree.organizations.MembershipEvent.MemberAdded;
import ai.xentree.organizations.OrganizationEvent.TeamManagersAssigned;
import ai.xentree.organizations.OrganizationRole;
import ai.xentree.reference.history.History;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** A history of two organizations and a dozen people, the same for the same seed. */
public final class GeneratedHistory {

    /** Some sort by code point otherwise than by UTF-16 unit, or otherwise than by anyone's alphabet. */
    private static final List<String> USERNAMES =
            List.of("z", "a", "\u00e4", "\ud83d\ude00", "\uff5e", "aa", "\ufffd", "B", "\ud800\udc00x", "b", "0", "~");

    private final Dice dice;
    private final Timeline timeline = new Timeline();
    private final Calendar calendar;
    private final String suffix;

    private GeneratedHistory(long seed, Instant now) {
        this.dice = new Dice(seed);
        this.calendar = Calendar.until(now);
        this.suffix = Long.toString(seed, Character.MAX_RADIX);
    }

    /** What has been stored up to an instant. */
    public static History of(long seed, Instant now, List<Course> courses) {
        var generated = new GeneratedHistory(seed, now);
        generated.happen(courses);
        return generated.timeline.until(now);
    }

    private void happen(List<Course> courses) {
        var founding = new Founding(dice, timeline, calendar, suffix);
        var places = List.of(founding.found("one"), founding.found("two"));
        var account = new Account(dice, timeline, calendar);
        places.forEach(place -> manage(place, account.open("manager-" + suffix)));
        var life = new Life(dice, timeline, calendar, courses);
        var people = USERNAMES.stream()
                .map(name -> account.open(name + "-" + suffix))
                .toList();
        people.forEach(user -> life.of(user, places));
        places.forEach(place -> new GoalSetting(dice, timeline, calendar, place, people).happen());
    }

    private void manage(Place place, UUID manager) {
        var at = calendar.begin();
        timeline.add(at, new MemberAdded(place.organizationId(), manager, OrganizationRole.MANAGER, at));
        Stream.concat(Stream.of(at), dice.moments(2, at, calendar.now()).stream())
                .forEach(moment -> assign(place, manager, moment));
    }

    private void assign(Place place, UUID manager, Instant at) {
        for (var team : place.teamsAt(at)) {
            Set<UUID> managers = dice.onceIn(3) ? new HashSet<>() : Set.of(manager);
            timeline.add(at, new TeamManagersAssigned(place.organizationId(), team, managers, at));
        }
    }
}
