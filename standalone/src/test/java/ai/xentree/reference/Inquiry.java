package ai.xentree.reference;

import ai.xentree.reference.history.Scope;
import ai.xentree.reference.history.Span;
import ai.xentree.reference.history.Team;
import ai.xentree.reference.history.Window;
import ai.xentree.reference.history.World;
import ai.xentree.scenarios.Api;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Somebody's question about some people and some days: as it is asked over HTTP, and as the events answer it. */
public record Inquiry(Api caller, String who, Window window) {

    private static final int LAST_DAYS = 140;

    /** Of an organization, a team, what a manager manages, or one team of that. */
    static List<Inquiry> random(FrozenProgram program, World world, Random random) {
        var all = new ArrayList<Inquiry>();
        for (var organization : world.organizations().keySet()) {
            var whole = Scope.whole(world, organization);
            all.addAll(withTeams(program.administrator(), "administrator", whole, random));
            whole.teams().stream()
                    .flatMap(team -> team.managers().stream())
                    .distinct()
                    .forEach(manager -> all.addAll(withTeams(
                            program.user(manager),
                            "manager " + manager,
                            Scope.managed(world, organization, manager),
                            random)));
        }
        return all;
    }

    private static List<Inquiry> withTeams(Api caller, String who, Scope scope, Random random) {
        var all = new ArrayList<Inquiry>();
        all.add(new Inquiry(caller, who, new Window(scope, days(scope.world(), random))));
        for (Team team : scope.teams()) {
            all.add(new Inquiry(caller, who, new Window(scope.of(team.id()), days(scope.world(), random))));
        }
        return all;
    }

    private static Span days(World world, Random random) {
        var last = Span.day(world.now()).plusDays(10L - random.nextInt(LAST_DAYS));
        LocalDate end = random.nextInt(4) == 0 ? Span.mondayOf(last).plusDays(6) : last;
        return Span.ending(
                end,
                1
                        + switch (random.nextInt(4)) {
                            case 0 -> random.nextInt(8);
                            case 1 -> 7 * random.nextInt(5) + 6;
                            case 2 -> random.nextInt(60);
                            default -> random.nextInt(400);
                        });
    }

    /** About whom, as a query string. */
    String people() {
        var team = window.scope().team();
        return "organization_id=" + window.scope().organization().id() + (team == null ? "" : "&team_id=" + team.id());
    }

    /** About whom and when. */
    String query() {
        return people() + "&start_date=" + window.span().first() + "&end_date="
                + window.span().last();
    }

    UUID anyone(Random random) {
        var everyone = List.copyOf(window.scope().members().everyone());
        return everyone.get(random.nextInt(everyone.size()));
    }
}
