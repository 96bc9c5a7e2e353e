package ai.xentree.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ai.xentree.scenarios.Api;
import ai.xentree.standalone.Platform;
import org.junit.jupiter.api.Test;

class PublishedContractScenario {

    private static final String CHOICE_OF_SECTIONS = """
            GET /api/v1/admin/stats/: parameters is [header X-Consistency-Token, header X-Request-Id, query as_of, query end_date,
            query fields, query org_id, query organization_id, query start_date, query team_id], the contract says
            [header X-Consistency-Token, header X-Request-Id, query as_of, query end_date, query org_id, query organization_id,
            query start_date, query team_id]""";

    private static final String SECTIONS_NOT_CHOSEN = """
            GET /api/v1/admin/stats/: answer 200: required members is [date_range, organization], the contract says
            [activity_distribution, date_range, kpis, member_activity, member_directory, organization, pulse, retention,
            trend]""";

    private static final String REASON_FOR_NO_SUGGESTION = """
            POST /api/v1/admin/stats/impact/targets/suggest: answer 200: members is [reason, suggestions, wording], the contract
            says [suggestions, wording]""";

    private static final String REASON_FOR_NO_OBJECTIVE = """
            POST /api/v1/admin/stats/progress/objectives/suggest: answer 200: members is [reason, suggestions, wording], the
            contract says [suggestions, wording]""";

    private static final String EVENTS_OF_A_REQUEST = """
            GET /api/v1/audit/events: parameters is [header X-Consistency-Token, header X-Request-Id, query actor_id, query
            aggregate_id, query aggregate_type, query correlation_id, query cursor, query event_type, query from, query limit,
            query organization_id, query to], the contract says [header X-Consistency-Token, header X-Request-Id, query
            actor_id, query aggregate_id, query aggregate_type, query cursor, query event_type, query from, query limit, query
            organization_id, query to]""";

    private static final String STATE_AT_A_SEQUENCE = """
            GET /api/v1/audit/aggregates/{aggregate_id}/state: parameters is [header X-Consistency-Token, header X-Request-Id,
            path aggregate_id, query as_of, query sequence], the contract says [header X-Consistency-Token, header
            X-Request-Id, path aggregate_id, query as_of]""";

    private static final String STORES_APART = """
            GET /health/detailed: answer 200.services: members is [ai, database, event_store, projections, search, storage,
            vault], the contract says [ai, database, projections, search, storage]""";

    private static final String EACH_PROJECTION = """
            GET /health/detailed: answer 200.services.projections: members is [dead_letters, items, max_lag, status], the
            contract says [dead_letters, max_lag, status]""";

    @Test
    void givenTheRunningProgram_whenItPublishesItsOperations_thenThoseBuiltAreAsTheContractSays() {
        var platform = Platform.shared();
        assumeTrue(platform.isHere(), "each side publishes its own operations");
        var published =
                Api.at(platform::address).get("/v3/api-docs").expect(200).body();
        var comparison = ContractComparison.of(ApiDocument.parse(published), ContractComparison.contract());
        assertThat(comparison.differences())
                .as("only a few choices, and what semantics.md says beside it, go beyond the contract")
                .map(PublishedContractScenario::inOneLine)
                .containsExactlyInAnyOrder(
                        inOneLine(CHOICE_OF_SECTIONS),
                        inOneLine(SECTIONS_NOT_CHOSEN),
                        inOneLine(REASON_FOR_NO_SUGGESTION),
                        inOneLine(REASON_FOR_NO_OBJECTIVE),
                        inOneLine(EVENTS_OF_A_REQUEST),
                        inOneLine(STATE_AT_A_SEQUENCE),
                        inOneLine(STORES_APART),
                        inOneLine(EACH_PROJECTION));
        System.out.println("Operations of the contract not built yet: "
                + comparison.notBuilt().size() + "\n  " + String.join("\n  ", comparison.notBuilt()));
        assertThat(comparison.beyond())
                .containsExactlyInAnyOrder(
                        "GET /api/admin/users",
                        "DELETE /api/admin/users/{user_id}",
                        "GET /api/auth/me/export",
                        "PATCH /api/admin/users/{user_id}",
                        "GET /api/v1/admin/stats/explain",
                        "GET /api/v1/admin/stats/impact/explain",
                        "GET /api/v1/admin/stats/inactivity",
                        "GET /api/v1/admin/stats/inactivity/members",
                        "GET /api/v1/admin/stats/progress/explain",
                        "GET /api/v1/admin/stats/report",
                        "GET /api/v1/audit/consistency",
                        "DELETE /api/v1/admin/projections/{projection}/previous",
                        "POST /api/v1/admin/projections/rebuilds/{rebuild_id}/cancel",
                        "POST /api/v1/audit/checkpoints",
                        "PUT /api/v1/admin/stats/inactivity");
    }

    private static String inOneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
