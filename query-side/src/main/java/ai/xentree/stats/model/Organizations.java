package ai.xentree.stats.model;

import ai.xentree.stats.model.Organization.Team;
import ai.xentree.stats.pages.PageKind;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bson.Document;

/** How organizations are kept. */
final class Organizations implements PageKind<Organization> {

    private static final int TEAM_BYTES = 300;

    @Override
    public Organization absent() {
        return Organization.NONE;
    }

    @Override
    public int weight(Organization page) {
        return TEAM_BYTES * (page.teams().size() + 1);
    }

    @Override
    public Document encode(Organization page) {
        return new Document("name", page.name())
                .append("slug", page.slug())
                .append("created", page.createdAt())
                .append("deleted", page.deletedAt())
                .append("members", page.members())
                .append("first_joined", page.firstJoined())
                .append(
                        "teams",
                        page.teams().stream().map(Organizations::document).toList());
    }

    @Override
    public Organization decode(Document page) {
        return new Organization(
                page.getString("name"),
                page.getString("slug"),
                page.getLong("created"),
                page.getLong("deleted"),
                page.getInteger("members"),
                page.getLong("first_joined"),
                page.getList("teams", Document.class).stream()
                        .map(Organizations::team)
                        .toList());
    }

    private static Document document(Team team) {
        return new Document("team", team.teamId().toString())
                .append("name", team.name())
                .append("deleted", team.deleted())
                .append("managers", team.managers().stream().map(UUID::toString).toList());
    }

    private static Team team(Document document) {
        return new Team(
                UUID.fromString(document.getString("team")),
                document.getString("name"),
                document.getBoolean("deleted"),
                document.getList("managers", String.class).stream()
                        .map(UUID::fromString)
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
