package ai.xentree.inactivity;

import ai.xentree.axon.Commands;
import ai.xentree.inactivity.InactivityPolicyCommand.ChangeInactivityDays;
import ai.xentree.stats.Oversights;
import ai.xentree.web.access.Access;
import ai.xentree.web.openapi.Refuses;
import ai.xentree.web.parameters.OrganizationNames;
import ai.xentree.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Changes how long members may be without activity. */
@RestController
@Tag(name = "Admin Stats & Members")
class InactivityPolicyEndpoint {

    private final Oversights oversights;
    private final Commands commands;
    private final InstantSource clock;

    InactivityPolicyEndpoint(Oversights oversights, Commands commands, InstantSource clock) {
        this.oversights = oversights;
        this.commands = commands;
        this.clock = clock;
    }

    @PutMapping("/api/v1/admin/stats/inactivity")
    @Access(
            scope = "api:write",
            roles = {"owner", "admin"})
    @Refuses(also = 404)
    @Operation(
            operationId = "updateInactivityPolicy",
            summary = "Update the inactivity policy",
            description = "After how many days without activity members are at risk, from now on.")
    InactivityPolicyResponse change(
            @RequestParam(name = "organization_id", required = false) @Nullable UUID organizationId,
            @RequestParam(name = "org_id", required = false) @Nullable UUID orgId,
            @RequestBody InactivityPolicyUpdateRequest request,
            Caller caller) {
        var named = OrganizationNames.one(organizationId, orgId);
        var organization = oversights.organization(named, caller.actor());
        InactivityPolicy policy =
                commands.send(new ChangeInactivityDays(organization, request.days(), clock.instant(), caller.actor()));
        return InactivityPolicyResponse.of(organization, policy);
    }
}
