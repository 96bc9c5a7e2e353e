package ai.xentree.organizations;

import ai.xentree.core.Actor;
import ai.xentree.organizations.OrganizationCommand.ChangeOrganization;
import ai.xentree.organizations.OrganizationCommand.Description;
import ai.xentree.web.json.Patch;
import ai.xentree.web.validation.GivesSomething;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;

/** The attributes to change; the others stay. */
@GivesSomething
record OrganizationUpdateRequest(
        Patch<@NotNull @Size(min = 1, max = 200) String> name,
        Patch<@NotNull @Size(min = 2, max = 63) @Pattern(regexp = "^[a-z0-9]+(-[a-z0-9]+)*$") String> slug,
        Patch<@Size(max = 2000) String> description) {

    ChangeOrganization command(UUID organizationId, Instant at, Actor actor) {
        return new ChangeOrganization(
                organizationId,
                name.appliedTo(null),
                slug.appliedTo(null),
                description.isGiven() ? new Description(description.appliedTo(null)) : null,
                at,
                actor);
    }
}
