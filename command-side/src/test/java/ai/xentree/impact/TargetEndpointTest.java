package ai.xentree.impact;

import static ai.xentree.impact.Targets.FIRST;
import static ai.xentree.impact.Targets.MARCH;
import static ai.xentree.impact.Targets.NOON;
import static ai.xentree.impact.Targets.SECOND;
import static ai.xentree.stats.OverseenAcme.ACME;
import static ai.xentree.stats.OverseenAcme.OLGA;
import static ai.xentree.stats.OverseenAcme.OTHER;
import static ai.xentree.stats.OverseenAcme.SALES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.xentree.axon.Commands;
import ai.xentree.axon.InMemoryAxon;
import ai.xentree.claims.ClaimsFixture;
import ai.xentree.core.Refused;
import ai.xentree.stats.FindStatsOrganization;
import ai.xentree.stats.GoalOwners;
import ai.xentree.stats.LearningMetric;
import ai.xentree.stats.OverseenAcme;
import ai.xentree.stats.Oversights;
import ai.xentree.vault.InMemoryVault;
import ai.xentree.web.security.Caller;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseEntity;

/** What saving a target answers, on read models that know Acme and no figure above 0. */
class TargetEndpointTest {

    private static final Caller OWNER = new Caller(OLGA, null, false);

    private final AtomicLong ids = new AtomicLong();
    private final InMemoryAxon axon = new InMemoryAxon(
            ClaimsFixture.module(new InMemoryVault()),
            OverseenAcme.module(),
            new ImpactModule().impactAggregates(),
            configurer -> configurer.registerQueryHandler(c -> new ReadModels()));
    private final TargetEndpoint endpoint = new TargetEndpoint(
            axon.configuration().getComponent(Oversights.class),
            new GoalOwners(axon.configuration().eventStore()),
            new Commands(axon.configuration().commandGateway()),
            axon.configuration().queryGateway(),
            () -> new UUID(6, ids.incrementAndGet()),
            () -> NOON);

    @AfterEach
    void close() {
        axon.close();
    }

    /** Read models. */
    static final class ReadModels {

        @QueryHandler
        UUID handle(FindStatsOrganization query) {
            return ACME;
        }

        @QueryHandler
        LearningTargetResponse handle(ShowTarget query) {
            var target = query.target();
            var terms = target.terms();
            return new LearningTargetResponse(
                    target.id(),
                    target.organizationId(),
                    terms.scope(),
                    terms.scopeId(),
                    null,
                    terms.metric(),
                    terms.metric().unit(),
                    terms.targetValue(),
                    terms.period(),
                    terms.startDate(),
                    terms.endDate(),
                    BigDecimal.ZERO,
                    BigDecimal.ZERO,
                    false,
                    null,
                    target.createdBy(),
                    target.createdAt(),
                    target.updatedAt());
        }
    }

    @Test
    void givenNoTarget_whenOneIsSaved_thenItIsCreatedForTheWholeOrganizationUntilItsPeriodEnds() {
        var answer = save(null, request(null, TargetScope.ORGANIZATION, null, null));
        assertThat(answer.getStatusCode().value()).isEqualTo(201);
        assertThat(body(answer))
                .returns(FIRST, LearningTargetResponse::id)
                .returns(ACME, LearningTargetResponse::scopeId)
                .returns(LocalDate.parse("2026-03-31"), LearningTargetResponse::endDate)
                .returns(TargetAction.CREATED, LearningTargetResponse::action);
    }

    @Test
    void givenATarget_whenItIsSavedAgain_thenItIsUpdatedByWhatItIsForOrByItsId() {
        save(ACME, request(null, TargetScope.ORGANIZATION, ACME, null));
        for (var id : new UUID[] {null, FIRST}) {
            var answer = save(ACME, request(id, TargetScope.ORGANIZATION, null, null));
            assertThat(answer.getStatusCode().value()).isEqualTo(200);
            assertThat(body(answer))
                    .returns(FIRST, LearningTargetResponse::id)
                    .returns(TargetAction.UPDATED, LearningTargetResponse::action);
        }
    }

    @Test
    void givenATargetThatIsNamed_whenNoOrganizationIs_thenItsOwnIsMeant() {
        save(ACME, request(null, TargetScope.TEAM, SALES, null));
        assertThat(body(save(null, request(FIRST, TargetScope.ORGANIZATION, null, null))))
                .returns(ACME, LearningTargetResponse::scopeId);
        assertRefused("NOT_FOUND", OTHER, request(FIRST, TargetScope.ORGANIZATION, null, null));
        assertRefused("NOT_FOUND", null, request(SECOND, TargetScope.ORGANIZATION, null, null));
    }

    @Test
    void givenWhatIsMissingOrElsewhere_whenATargetIsSaved_thenItIsRefused() {
        assertRefused("VALIDATION_ERROR", ACME, request(null, TargetScope.TEAM, null, null));
        assertRefused("VALIDATION_ERROR", ACME, request(null, TargetScope.USER, null, null));
        assertRefused("NOT_FOUND", ACME, request(null, TargetScope.ORGANIZATION, OTHER, null));
        assertRefused("VALIDATION_ERROR", ACME, request(null, TargetScope.ORGANIZATION, null, MARCH));
    }

    private ResponseEntity<LearningTargetResponse> save(
            @Nullable UUID organizationId, LearningTargetCreateRequest request) {
        return endpoint.save(organizationId, null, request, OWNER);
    }

    private void assertRefused(String code, @Nullable UUID organizationId, LearningTargetCreateRequest request) {
        assertThatThrownBy(() -> save(organizationId, request))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith(code);
    }

    private static LearningTargetResponse body(ResponseEntity<LearningTargetResponse> answer) {
        var body = answer.getBody();
        if (body == null) {
            throw new AssertionError("The answer is empty.");
        }
        return body;
    }

    private static LearningTargetCreateRequest request(
            @Nullable UUID id, TargetScope scope, @Nullable UUID scopeId, @Nullable LocalDate endDate) {
        return new LearningTargetCreateRequest(
                id,
                LearningMetric.LEARNING_HOURS,
                BigDecimal.TEN,
                TargetPeriod.MONTHLY,
                MARCH,
                endDate,
                scope,
                scopeId);
    }
}
