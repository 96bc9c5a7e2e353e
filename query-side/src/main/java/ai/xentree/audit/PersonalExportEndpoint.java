package ai.xentree.audit;

import ai.xentree.identity.AccountResponse;
import ai.xentree.identity.FindAccount;
import ai.xentree.limits.Limited;
import ai.xentree.limits.OperationClass;
import ai.xentree.web.access.Access;
import ai.xentree.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Gives people everything that is kept about them: the account, and every event that is about them. */
@RestController
@Tag(name = "Authentication")
class PersonalExportEndpoint {

    private final Log log;
    private final ShownEvents shown;
    private final QueryGateway queries;
    private final LogFreshness freshness;
    private final InstantSource clock;

    PersonalExportEndpoint(
            Log log, ShownEvents shown, QueryGateway queries, LogFreshness freshness, InstantSource clock) {
        this.log = log;
        this.shown = shown;
        this.queries = queries;
        this.freshness = freshness;
        this.clock = clock;
    }

    @GetMapping("/api/auth/me/export")
    @Access(bearerOnly = true)
    @Limited(OperationClass.EXPORT)
    @ReadsWholeLog
    @Operation(
            operationId = "exportCurrentUser",
            summary = "Export all data about the current authenticated user",
            description =
                    "The account, and every event about the person in full. The whole history is looked through, which"
                            + " takes some seconds for a million events.")
    ResponseEntity<PersonalExportResponse> export(Caller caller) {
        var last = log.head();
        var events = log.everything(last)
                .filter(event -> shown.isAbout(event, caller.userId()))
                .map(shown::show)
                .iterator();
        return freshness.at(last).answer(new PersonalExportResponse(clock.instant(), account(caller), events));
    }

    private AccountResponse account(Caller caller) {
        try {
            return Objects.requireNonNull(queries.query(new FindAccount(caller.userId()), AccountResponse.class)
                    .join());
        } catch (CompletionException e) {
            throw new IllegalStateException("The account is not known.", e);
        }
    }
}
