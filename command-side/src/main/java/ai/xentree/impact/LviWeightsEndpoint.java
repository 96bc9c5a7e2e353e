package ai.xentree.impact;

import ai.xentree.axon.Commands;
import ai.xentree.impact.LviWeightsCommand.ChangeLviWeights;
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

/** Changes what the learning value index is weighed by. */
@RestController
@Tag(name = "Admin Stats & Members")
class LviWeightsEndpoint {

    private final Oversights oversights;
    private final Commands commands;
    private final InstantSource clock;

    LviWeightsEndpoint(Oversights oversights, Commands commands, InstantSource clock) {
        this.oversights = oversights;
        this.commands = commands;
        this.clock = clock;
    }

    @PutMapping("/api/v1/admin/stats/impact/lvi-weights")
    @Access(
            scope = "api:write",
            roles = {"owner", "admin"})
    @Refuses(also = 404)
    @Operation(operationId = "updateLviWeights", summary = "Update LVI weights")
    LVIWeightResponse change(
            @RequestParam(name = "organization_id", required = false) @Nullable UUID organizationId,
            @RequestParam(name = "org_id", required = false) @Nullable UUID orgId,
            @RequestBody LVIWeightUpdateRequest request,
            Caller caller) {
        var named = OrganizationNames.one(organizationId, orgId);
        var organization = oversights.organization(named, caller.actor());
        LviWeightsInForce inForce =
                commands.send(new ChangeLviWeights(organization, request.weights(), clock.instant(), caller.actor()));
        return LVIWeightResponse.of(organization, inForce);
    }
}
