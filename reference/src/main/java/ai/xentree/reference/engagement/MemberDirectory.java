package ai.xentree.reference.engagement;

import ai.xentree.reference.history.Organization;
import ai.xentree.reference.history.Scope;
import ai.xentree.reference.history.Stay;
import ai.xentree.reference.history.Team;
import ai.xentree.reference.history.Window;
import ai.xentree.reference.numbers.Json;
import ai.xentree.reference.numbers.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Present members in scope (semantics.md, section 3: member_directory). */
final class MemberDirectory {

    private final Window window;
    private final Scope scope;

    MemberDirectory(Window window) {
        this.window = window;
        this.scope = window.scope();
    }

    List<Map<String, @Nullable Object>> json() {
        return scope.members().present(window.world().now()).stream()
                .sorted(People.byUsername(window.world()))
                .map(this::row)
                .toList();
    }

    Map<String, @Nullable Object> row(UUID user) {
        var person = window.world().person(user);
        var activity = Activity.now(window, user);
        return Json.with(
                People.names(window.world(), user),
                Json.object(
                        "join_date",
                        latest(scope.members().of(user)).joined(),
                        "subscription_plan",
                        person.plan(),
                        "account_status",
                        person.status(),
                        "status",
                        activity.status(),
                        "last_active",
                        activity.lastActive(),
                        "organizations",
                        names(visible(user).stream().map(Organization::name).toList()),
                        "teams",
                        names(visible(user).stream()
                                .flatMap(organization -> organization
                                        .teamsOf(user, window.world().now())
                                        .stream())
                                .map(Team::name)
                                .toList()),
                        "affiliations",
                        affiliations(user)));
    }

    private static Stay latest(List<Stay> stays) {
        return stays.stream().max(Comparator.comparing(Stay::joined)).orElseThrow();
    }

    /** The person's present organizations that the caller may see. */
    private List<Organization> visible(UUID user) {
        return window.world().organizations().values().stream()
                .filter(organization -> scope.elsewhere() || organization == scope.organization())
                .filter(organization ->
                        organization.members().isPresent(user, window.world().now()))
                .toList();
    }

    private static List<String> names(List<String> names) {
        return names.stream().sorted(Texts.BY_CODE_POINT).toList();
    }

    private List<Map<String, @Nullable Object>> affiliations(UUID user) {
        var all = new ArrayList<Map<String, @Nullable Object>>();
        for (var organization : visible(user)) {
            var teams = organization.teamsOf(user, window.world().now());
            teams.forEach(team -> all.add(affiliation(organization, team)));
            if (teams.isEmpty()) {
                all.add(affiliation(organization, null));
            }
        }
        return all;
    }

    private static Map<String, @Nullable Object> affiliation(Organization organization, @Nullable Team team) {
        return Json.object(
                "organization_id",
                organization.id(),
                "organization_name",
                organization.name(),
                "team_id",
                team == null ? null : team.id(),
                "team_name",
                team == null ? null : team.name());
    }
}
