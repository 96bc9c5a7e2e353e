package ai.xentree.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ai.xentree.scenarios.Api;
import ai.xentree.standalone.Platform;
import org.junit.jupiter.api.Test;

class PublishedContractScenario {

    @Test
    void givenTheRunningProgram_whenItPublishesItsOperations_thenThoseBuiltAreAsTheContractSays() {
        var platform = Platform.shared();
        assumeTrue(platform.isHere(), "each side publishes its own operations");
        var published =
                Api.at(platform::address).get("/v3/api-docs").expect(200).body();
        var comparison = ContractComparison.of(ApiDocument.parse(published), ContractComparison.contract());
        assertThat(comparison.differences()).isEmpty();
        System.out.println("Operations of the contract not built yet: "
                + comparison.notBuilt().size() + "\n  " + String.join("\n  ", comparison.notBuilt()));
        assertThat(comparison.beyond())
                .containsExactlyInAnyOrder("GET /api/admin/users", "PATCH /api/admin/users/{user_id}");
    }
}
