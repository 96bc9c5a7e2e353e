package ai.xentree.organizations;

import ai.xentree.claims.ClaimKind;
import ai.xentree.claims.Claims;
import ai.xentree.core.Refusal;
import ai.xentree.core.Refused;
import ai.xentree.organizations.OrganizationCommand.ChangeOrganization;
import ai.xentree.organizations.OrganizationCommand.CreateOrganization;
import ai.xentree.organizations.OrganizationCommand.DeleteOrganization;
import ai.xentree.organizations.OrganizationState.Names;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.jspecify.annotations.Nullable;

/** Makes, changes and ends organizations, together with the claims to their slugs. */
final class OrganizationHandler {

    private final Organizations organizations;
    private final Claims claims;

    OrganizationHandler(Organizations organizations, Claims claims) {
        this.organizations = organizations;
        this.claims = claims;
    }

    @CommandHandler
    String handle(CreateOrganization command) {
        var organization = organizations.get(command.organizationId());
        var state = organization.invoke(Organization::state);
        if (state.id() != null) {
            return state.names().slug();
        }
        if (command.ownerId() == null && !command.actor().superAdmin()) {
            throw Refusal.forbidden("Only the platform itself makes organizations without an owner.");
        }
        var slug = claim(command);
        organization.execute(it -> it.create(command, slug));
        if (command.ownerId() != null) {
            addOwner(organization, command, command.ownerId());
        }
        return slug;
    }

    private String claim(CreateOrganization command) {
        var slug = command.slug() == null ? freeSlug(command.name()) : command.slug();
        claims.claim(ClaimKind.SLUG, slug, command.organizationId(), OrganizationHandler::taken);
        return slug;
    }

    private String freeSlug(String name) {
        return Slugs.from(name)
                .filter(slug -> claims.holderOf(ClaimKind.SLUG, slug).isEmpty())
                .findFirst()
                .orElseThrow(OrganizationHandler::taken);
    }

    private void addOwner(Aggregate<Organization> organization, CreateOrganization command, UUID ownerId) {
        var person = new Person(command.organizationId(), ownerId);
        organization.execute(it -> it.appointOwner(command.organizationId(), ownerId, command.at()));
        organizations
                .membership(person)
                .execute(member -> member.add(person, OrganizationRole.OWNER, Set.of(), command.at()));
    }

    @CommandHandler
    void handle(ChangeOrganization command) {
        var organization = organizations.get(command.organizationId());
        organizations.rights(organization, command.actor()).requireAdministrator();
        var before = organization.invoke(Organization::state).names();
        var after = changed(before, command);
        if (!after.slug().equals(before.slug())) {
            claims.rename(
                    ClaimKind.SLUG, before.slug(), after.slug(), command.organizationId(), OrganizationHandler::taken);
        }
        organization.execute(it -> it.rename(command.organizationId(), after, command.at()));
    }

    private static Names changed(Names before, ChangeOrganization command) {
        return new Names(
                given(command.name(), before.name()),
                given(command.slug(), before.slug()),
                command.description() == null
                        ? before.description()
                        : command.description().text());
    }

    private static String given(@Nullable String wanted, String present) {
        return wanted == null ? present : wanted;
    }

    @CommandHandler
    void handle(DeleteOrganization command) {
        var organization = organizations.get(command.organizationId());
        organizations.rights(organization, command.actor()).requireOwner();
        var slug = organization.invoke(Organization::state).names().slug();
        claims.release(ClaimKind.SLUG, slug, command.organizationId());
        organization.execute(it -> it.delete(command.organizationId(), command.at()));
    }

    private static Refused taken() {
        return Refusal.conflict("SLUG_TAKEN", "The slug is in use.");
    }
}
