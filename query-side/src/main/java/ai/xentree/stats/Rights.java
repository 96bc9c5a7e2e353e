package ai.xentree.stats;

import ai.xentree.core.Actor;
import ai.xentree.core.Refusal;
import ai.xentree.core.Refused;
import ai.xentree.organizations.OrganizationRole;
import ai.xentree.stats.model.Directory.Entry;
import ai.xentree.stats.model.Membership;
import ai.xentree.stats.model.Organization;
import ai.xentree.stats.model.Organization.Team;
import ai.xentree.stats.model.StatsPages;
import ai.xentree.stats.pages.Snapshot;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Where a caller may see stats, by what holds today whatever the time they ask about (semantics.md, section 2). What one may
 * not know of is not found; what one may know of and yet not see is forbidden.
 */
final class Rights {

    private final Snapshot today;
    private final Actor caller;
    private final long now;

    Rights(Snapshot today, Actor caller, Instant now) {
        this.today = today;
        this.caller = caller;
        this.now = now.toEpochMilli();
    }

    /** Whether everywhere. */
    boolean everywhere() {
        return caller.superAdmin();
    }

    /**
     * The organization that is asked about.
     *
     * @throws Refused where the caller may see nothing of it, or names none and may see none
     */
    UUID organization(StatsQuery query) {
        var named = query.organizationId();
        if (named == null) {
            return earliest().orElseThrow(Rights::forbidden);
        }
        if (!caller.reaches(named)) {
            throw notFound();
        }
        if (!everywhere() && !sees(named, roleWhereItStillIs(named))) {
            throw forbidden();
        }
        return named;
    }

    private OrganizationRole roleWhereItStillIs(UUID organizationId) {
        if (!organization(organizationId).exists()) {
            throw notFound();
        }
        return role(organizationId);
    }

    private OrganizationRole role(UUID organizationId) {
        return memberships().stream()
                .filter(membership -> membership.organizationId().equals(organizationId))
                .findFirst()
                .orElseThrow(Rights::notFound)
                .role();
    }

    /** Whether only of the teams that they manage, in an organization that they see something of. */
    boolean managesOnly(UUID organizationId) {
        return !everywhere() && role(organizationId) == OrganizationRole.MANAGER;
    }

    /** The caller's present memberships. */
    List<Membership> memberships() {
        var userId = caller.userId();
        if (userId == null) {
            return List.of();
        }
        return today.read(StatsPages.person(userId)).memberships().stream()
                .filter(membership -> membership.stays().contain(now))
                .filter(membership -> caller.reaches(membership.organizationId()))
                .toList();
    }

    /** The teams of an organization that the caller manages. */
    Set<UUID> managedTeams(UUID organizationId) {
        var userId = caller.userId();
        return userId == null
                ? Set.of()
                : organization(organizationId).managedBy(userId).stream()
                        .map(Team::teamId)
                        .collect(Collectors.toSet());
    }

    /** The organization that the caller means who names none. */
    Optional<UUID> earliest() {
        if (everywhere()) {
            return today.read(StatsPages.directory()).entries().stream()
                    .map(Entry::organizationId)
                    .filter(caller::reaches)
                    .findFirst();
        }
        return memberships().stream()
                .filter(membership -> organization(membership.organizationId()).exists())
                .filter(membership -> sees(membership.organizationId(), membership.role()))
                .map(Membership::organizationId)
                .min(Comparator.comparingLong((UUID id) -> organization(id).createdAt())
                        .thenComparing(Comparator.naturalOrder()));
    }

    private boolean sees(UUID organizationId, OrganizationRole role) {
        return switch (role) {
            case OWNER, ADMIN, AUDITOR -> true;
            case MANAGER -> !managedTeams(organizationId).isEmpty();
            case MEMBER -> false;
        };
    }

    private Organization organization(UUID id) {
        return today.read(StatsPages.organization(id));
    }

    private static Refused notFound() {
        return Refusal.notFound("The organization");
    }

    private static Refused forbidden() {
        return Refusal.forbidden("Only owners, admins, auditors and managers of teams may see these figures.");
    }
}
