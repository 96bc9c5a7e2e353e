package ai.xentree.reference.generated;

import ai.xentree.organizations.OrganizationEvent.OrganizationChanged;
import ai.xentree.organizations.OrganizationEvent.OrganizationCreated;
import ai.xentree.organizations.OrganizationEvent.TeamCreated;
import ai.xentree.organizations.OrganizationEvent.TeamDeleted;
import ai.xentree.organizations.OrganizationEvent.TeamRenamed;
import ai.xentree.reference.generated.Place.Club;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Organizations with their teams, some of which are renamed or deleted later. */
record Founding(Dice dice, Timeline timeline, Calendar calendar, String suffix) {

    private static final List<String> NAMES =
            List.of("Sales", "sales", "\u00c4rzte", "\ud83d\ude00 Team", "\uff5e", "Zoo");
    private static final int MOST_TEAMS = 4;

    Place found(String name) {
        var created = calendar.begin().minus(Duration.ofDays(1));
        var id = dice.id();
        var slug = name + "-" + suffix;
        timeline.add(created, new OrganizationCreated(id, name, slug, null, created));
        if (dice.onceIn(3)) {
            var at = live();
            timeline.add(at, new OrganizationChanged(id, name + " & sons", slug + "s", null, at));
        }
        var clubs = IntStream.range(0, 1 + dice.below(MOST_TEAMS))
                .mapToObj(number -> club(id, NAMES.get(number), created))
                .toList();
        return new Place(id, clubs);
    }

    private Club club(UUID organization, String name, Instant created) {
        var team = dice.id();
        timeline.add(created, new TeamCreated(organization, team, name, created));
        if (dice.onceIn(5)) {
            var at = live();
            timeline.add(at, new TeamDeleted(organization, team, at));
            return new Club(team, at);
        }
        if (dice.onceIn(4)) {
            var at = live();
            timeline.add(at, new TeamRenamed(organization, team, "New " + name, at));
        }
        return new Club(team, Instant.MAX);
    }

    private Instant live() {
        return dice.between(calendar.begin(), calendar.now());
    }
}
