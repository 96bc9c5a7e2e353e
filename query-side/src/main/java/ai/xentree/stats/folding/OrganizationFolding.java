package ai.xentree.stats.folding;

import ai.xentree.organizations.OrganizationEvent;
import ai.xentree.organizations.OrganizationEvent.OrganizationChanged;
import ai.xentree.organizations.OrganizationEvent.OrganizationCreated;
import ai.xentree.organizations.OrganizationEvent.OrganizationDeleted;
import ai.xentree.organizations.OrganizationEvent.OwnerAppointed;
import ai.xentree.organizations.OrganizationEvent.OwnerWithdrawn;
import ai.xentree.organizations.OrganizationEvent.TeamCreated;
import ai.xentree.organizations.OrganizationEvent.TeamDeleted;
import ai.xentree.organizations.OrganizationEvent.TeamManagersAssigned;
import ai.xentree.organizations.OrganizationEvent.TeamRenamed;
import ai.xentree.stats.model.Directory.Entry;
import ai.xentree.stats.model.Organization;
import ai.xentree.stats.model.Organization.Team;
import ai.xentree.stats.model.StatsPages;
import ai.xentree.stats.pages.PageBatch;
import java.util.Set;
import java.util.UUID;

/**
 * Keeps organizations, their teams and who manages those. What is deleted ends the memberships in it without touching
 * each: nobody may look at it any more, and no later session counts for it.
 */
final class OrganizationFolding {

    private final PageBatch pages;

    OrganizationFolding(PageBatch pages) {
        this.pages = pages;
    }

    void fold(OrganizationEvent event) {
        var key = StatsPages.organization(event.organizationId());
        pages.write(key, after(pages.read(key), event));
        var directory = pages.read(StatsPages.directory());
        switch (event) {
            case OrganizationCreated e ->
                pages.write(
                        StatsPages.directory(),
                        directory.with(
                                new Entry(e.organizationId(), e.createdAt().toEpochMilli())));
            case OrganizationDeleted e -> pages.write(StatsPages.directory(), directory.without(e.organizationId()));
            default -> {}
        }
    }

    private static Organization after(Organization was, OrganizationEvent event) {
        return switch (event) {
            case OrganizationCreated e ->
                was.named(e.name(), e.slug()).created(e.createdAt().toEpochMilli());
            case OrganizationChanged e -> was.named(e.name(), e.slug());
            case OrganizationDeleted e -> was.deleted(e.deletedAt().toEpochMilli());
            case TeamCreated e -> was.with(new Team(e.teamId(), e.name(), false, Set.of()));
            case TeamRenamed e -> {
                var team = team(was, e.teamId());
                yield was.with(new Team(e.teamId(), e.name(), team.deleted(), team.managers()));
            }
            case TeamDeleted e ->
                was.with(new Team(e.teamId(), team(was, e.teamId()).name(), true, Set.of()));
            case TeamManagersAssigned e -> {
                var team = team(was, e.teamId());
                yield was.with(new Team(e.teamId(), team.name(), team.deleted(), Set.copyOf(e.managerIds())));
            }
            case OwnerAppointed e -> was; // who owns it follows from the roles of its members
            case OwnerWithdrawn e -> was;
        };
    }

    private static Team team(Organization organization, UUID teamId) {
        return organization.teams().stream()
                .filter(team -> team.teamId().equals(teamId))
                .findFirst()
                .orElseGet(() -> new Team(teamId, "", false, Set.of()));
    }
}
