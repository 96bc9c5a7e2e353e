package ai.xentree.outside;

import static org.assertj.core.api.Assertions.assertThat;

import io.specmatic.core.HttpResponse;
import io.specmatic.core.Result;
import io.specmatic.test.ApacheHttpClientFactory;
import io.specmatic.test.HttpClient;
import io.specmatic.test.ScenarioAsTest;
import java.io.File;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kotlin.Unit;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Requests that Specmatic makes from the document. Those that fit it and those that do not are answered as the document
 * lets them be, in its form; the latter are refused; each operation succeeds at least once.
 */
class GeneratedRequestsScenario {

    private static final File DOCUMENT = new File("target/openapi-30.json");
    private static final long PATIENCE_MILLIS = 30_000;

    /** Operations that no generated request can make succeed, and why. */
    private static final Map<String, String> NEVER_SUCCEED = Map.ofEntries(
            Map.entry(
                    "GET /api/v1/admin/stats/explain",
                    "Specmatic takes the keys of one operation's figures for another's"),
            Map.entry(
                    "GET /api/v1/admin/stats/impact/explain",
                    "Specmatic takes the keys of one operation's figures for another's"),
            Map.entry("POST /api/integration/rotate", "Specmatic invents a token instead of taking its example"),
            Map.entry("POST /api/organizations/{org_id}/members", "takes `user_id` or `email`, never both or neither"),
            Map.entry("POST /api/v1/admin/stats/impact/targets", "scope, its id, period and days have to go together"),
            Map.entry("POST /api/integration/revoke", "takes a token or a tenant and an id, never both or neither"),
            Map.entry("POST /api/xel/tasks/submit", "the answers have to be to the questions of the task"),
            Map.entry("DELETE /api/auth/me", "the caller has logged out by then"),
            Map.entry("POST /api/xel/evaluate", "takes a submission or a text, never both or neither"),
            Map.entry(
                    "POST /api/xel/modules/{module_id}/complete", "every task of the module has to be answered before"),
            Map.entry(
                    "GET /api/v1/audit/consistency",
                    "`from` is a size of the tree here and an instant of the log: no example can be both"),
            Map.entry("POST /api/v1/admin/projections/dead-letters/{dead_letter_id}/discard", "no event was set aside"),
            Map.entry("POST /api/v1/admin/projections/dead-letters/{dead_letter_id}/retry", "no event was set aside"),
            Map.entry(
                    "POST /api/v1/admin/projections/rebuilds/{rebuild_id}/cancel",
                    "a rebuild of so few events is over at once"));

    /** They end what others need: sessions, tokens, the caller's log-in. */
    private static final List<String> LAST = List.of(
            "POST /api/integration/revoke",
            "POST /api/xel/sessions/end",
            "POST /api/xel/sessions/start",
            "POST /api/auth/logout",
            "DELETE /api/auth/me");

    private final HttpClient client = new HttpClient(
            Program.BASE, PATIENCE_MILLIS, message -> Unit.INSTANCE, new ApacheHttpClientFactory(PATIENCE_MILLIS));

    @TestFactory
    Stream<DynamicTest> givenThePublishedDocument_whenRequestsAreMadeFromIt_thenTheProgramAnswersAsItSays() {
        var admin = Program.signedIn(Program.ADMIN, Program.PASSWORD);
        Examples.make(admin, DOCUMENT);
        return Specification.of(DOCUMENT, admin)
                .sorted(Comparator.comparing(specification -> turn(specification.operation())))
                .map(specification -> DynamicTest.dynamicTest(specification.operation(), () -> check(specification)));
    }

    /** What takes something away comes later, the deepest first, so that there is something to look at until then. */
    private static String turn(String operation) {
        var method = List.of("GET", "POST", "PUT", "PATCH", "DELETE")
                .indexOf(operation.split(" ")[0]);
        var depth = "%03d".formatted(999 - operation.length());
        return LAST.contains(operation) ? "9" + LAST.indexOf(operation) : method + (method == 4 ? depth : operation);
    }

    private void check(Specification specification) {
        var faults = new ArrayList<String>();
        var statuses = specification
                .goodRequests()
                .map(request -> run(specification, request, 200, faults))
                .toList();
        specification.badRequests().forEach(request -> run(specification, request, 400, faults));
        if (!NEVER_SUCCEED.containsKey(specification.operation())) {
            assertThat(statuses.stream().anyMatch(GeneratedRequestsScenario::isSuccess)
                            || succeedsElsewhere(specification, faults))
                    .as("some request that fits the document succeeds; those chosen were answered %s", statuses)
                    .isTrue();
        }
        assertThat(faults).isEmpty();
    }

    /** Values are drawn at random: what the chosen requests missed, one of all the others may have. */
    private boolean succeedsElsewhere(Specification specification, List<String> faults) {
        return specification
                .allGoodRequests()
                .anyMatch(request -> isSuccess(run(specification, request, 200, faults)));
    }

    private int run(Specification specification, ScenarioAsTest request, int least, List<String> faults) {
        var outcome = request.runTest(client);
        var answer = outcome.getSecond();
        if (answer == null || !isAllowed(specification, answer, least)) {
            faults.add(
                    request.testDescription() + "\n" + ((Result) outcome.getFirst()).reportString() + "\n" + answer);
        }
        return answer == null ? 0 : answer.getStatus();
    }

    private static boolean isSuccess(int status) {
        return status / 100 == 2;
    }

    private static boolean isAllowed(Specification specification, HttpResponse answer, int least) {
        return least <= answer.getStatus() && answer.getStatus() < 500 && specification.allows(answer);
    }
}
