package ai.xentree.stats.model;

import ai.xentree.identity.AccountStatus;
import ai.xentree.identity.SubscriptionPlan;
import ai.xentree.organizations.OrganizationRole;
import ai.xentree.stats.model.Membership.TeamMembership;
import ai.xentree.stats.model.Person.Profile;
import ai.xentree.stats.pages.PageKind;
import java.util.List;
import java.util.UUID;
import org.bson.Document;

/** How people are kept. */
final class People implements PageKind<Person> {

    private static final int PERSON_BYTES = 1_000;

    @Override
    public Person absent() {
        return Person.UNKNOWN;
    }

    @Override
    public int weight(Person page) {
        return PERSON_BYTES;
    }

    @Override
    public Document encode(Person person) {
        var profile = person.profile();
        return new Document("username", profile.username())
                .append("email", profile.email())
                .append("full_name", profile.fullName())
                .append("avatar_url", profile.avatarUrl())
                .append("plan", profile.plan().name())
                .append("status", profile.status().name())
                .append("timezone", person.timezone())
                .append("scored", person.scored())
                .append(
                        "memberships",
                        person.memberships().stream().map(People::document).toList());
    }

    @Override
    public Person decode(Document page) {
        var profile = new Profile(
                page.getString("username"),
                page.getString("email"),
                page.getString("full_name"),
                page.getString("avatar_url"),
                SubscriptionPlan.valueOf(page.getString("plan")),
                AccountStatus.valueOf(page.getString("status")));
        var memberships = page.getList("memberships", Document.class).stream()
                .map(People::membership)
                .toList();
        return new Person(profile, page.getString("timezone"), page.getBoolean("scored"), memberships);
    }

    private static Document document(Membership membership) {
        return new Document("organization", membership.organizationId().toString())
                .append("ordinal", membership.ordinal())
                .append("role", membership.role().name())
                .append("stays", stays(membership.stays()))
                .append(
                        "teams",
                        membership.teams().stream()
                                .map(team -> new Document("team", team.teamId().toString())
                                        .append("stays", stays(team.stays())))
                                .toList());
    }

    private static Membership membership(Document document) {
        return new Membership(
                UUID.fromString(document.getString("organization")),
                document.getInteger("ordinal"),
                OrganizationRole.valueOf(document.getString("role")),
                stays(document),
                document.getList("teams", Document.class).stream()
                        .map(team -> new TeamMembership(UUID.fromString(team.getString("team")), stays(team)))
                        .toList());
    }

    private static List<Document> stays(Stays stays) {
        return stays.all().stream()
                .map(stay -> new Document("joined", stay.joined()).append("removed", stay.removed()))
                .toList();
    }

    private static Stays stays(Document holder) {
        return new Stays(holder.getList("stays", Document.class).stream()
                .map(stay -> new Stay(stay.getLong("joined"), stay.getLong("removed")))
                .toList());
    }
}
