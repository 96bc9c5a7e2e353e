package ai.xentree.progress;

import static ai.xentree.progress.Objectives.MARCH;
import static ai.xentree.progress.Objectives.MAY;
import static ai.xentree.progress.Objectives.NOON;
import static ai.xentree.stats.OverseenAcme.ACME;
import static ai.xentree.stats.OverseenAcme.MANU;
import static ai.xentree.stats.OverseenAcme.SALES;
import static ai.xentree.stats.OverseenAcme.SUPPORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.xentree.axon.AxonModule;
import ai.xentree.axon.Commands;
import ai.xentree.axon.InMemoryAxon;
import ai.xentree.core.Refused;
import ai.xentree.progress.ObjectiveEvent.ObjectiveCreated;
import ai.xentree.stats.FindMetricFigures;
import ai.xentree.stats.LearningMetric;
import ai.xentree.stats.MetricFigures;
import ai.xentree.stats.OverseenAcme;
import ai.xentree.stats.Oversights;
import ai.xentree.stats.Population;
import ai.xentree.web.security.Caller;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Where the baselines of new objectives come from, before the read models that say so. */
class NewObjectivesTest {

    private static final Caller MANAGER = new Caller(MANU, null, false);
    private static final BigDecimal TWO_THIRDS = new BigDecimal("66.66666666666666666666666666666667");

    private final ReadModels readModels = new ReadModels();
    private final InMemoryAxon axon = axon(configurer -> configurer.registerQueryHandler(c -> readModels));

    @AfterEach
    void close() {
        axon.close();
    }

    /** Read models in which sales has an average score of two thirds, and 5 hours. */
    static final class ReadModels {

        private final List<FindMetricFigures> asked = new ArrayList<>();

        @QueryHandler
        MetricFigures handle(FindMetricFigures query) {
            asked.add(query);
            return new MetricFigures(Map.of(
                    LearningMetric.AVERAGE_SCORE, TWO_THIRDS, LearningMetric.LEARNING_HOURS, new BigDecimal("5")));
        }

        @QueryHandler
        ProgressObjectiveResponse handle(ShowObjective query) {
            var objective = query.objective();
            return new ProgressObjectiveResponse(
                    objective.id(),
                    objective.organizationId(),
                    objective.teamId(),
                    "Sales",
                    objective.ownerUserId(),
                    null,
                    objective.title(),
                    objective.description(),
                    objective.startDate(),
                    objective.dueDate(),
                    List.of(),
                    BigDecimal.ZERO,
                    BigDecimal.ZERO,
                    ObjectiveStatus.ON_TRACK,
                    false,
                    null,
                    objective.createdBy(),
                    objective.createdAt(),
                    objective.updatedAt());
        }
    }

    @Test
    void givenNoBaseline_whenAnObjectiveIsMade_thenItStartsFromTheExactPresentFigure() {
        var shown = create(SALES, keyResult(LearningMetric.AVERAGE_SCORE, "80", null));
        assertThat(created().keyResults())
                .containsExactly(new KeyResult(
                        new UUID(0, 2), "k", LearningMetric.AVERAGE_SCORE, new BigDecimal("80"), TWO_THIRDS, true));
        assertThat(readModels.asked)
                .containsExactly(new FindMetricFigures(
                        Population.team(ACME, SALES), Set.of(LearningMetric.AVERAGE_SCORE), MARCH, MAY, NOON));
        assertThat(shown.id()).isEqualTo(created().objectiveId());
        assertThat(created().createdBy()).isEqualTo(MANU);
    }

    @Test
    void givenEveryBaseline_whenAnObjectiveIsMade_thenNothingIsMeasured() {
        create(SALES, keyResult(LearningMetric.LEARNING_HOURS, "60", "0"));
        assertThat(readModels.asked).isEmpty();
        assertThat(created().keyResults()).singleElement().returns(false, KeyResult::measured);
    }

    @Test
    void givenSomeBaselines_whenAnObjectiveIsMade_thenTheOthersAreMeasuredAtOnce() {
        create(
                SALES,
                keyResult(LearningMetric.AVERAGE_SCORE, "80", null),
                keyResult(LearningMetric.LEARNING_HOURS, "60", "0"),
                keyResult(LearningMetric.LEARNING_HOURS, "70", null));
        assertThat(readModels.asked)
                .singleElement()
                .satisfies(query -> assertThat(query.metrics())
                        .containsExactlyInAnyOrder(LearningMetric.AVERAGE_SCORE, LearningMetric.LEARNING_HOURS));
        assertThat(created().keyResults())
                .extracting(KeyResult::baselineValue)
                .containsExactly(TWO_THIRDS, new BigDecimal("0"), new BigDecimal("5"));
    }

    @Test
    void givenATargetThatIsReachedAlready_whenAnObjectiveIsMade_thenItIsRefusedOnlyIfItIsThePresentFigureExactly() {
        assertRefused("VALIDATION_ERROR", SALES, keyResult(LearningMetric.LEARNING_HOURS, "5.00", null));
        create(SALES, keyResult(LearningMetric.LEARNING_HOURS, "4", null));
    }

    @Test
    void givenATeamThatIsNotTheirs_whenAManagerGuessesItsFigure_thenNothingIsMeasured() {
        assertRefused("NOT_FOUND", SUPPORT, keyResult(LearningMetric.LEARNING_HOURS, "5", null));
        assertThat(readModels.asked).isEmpty();
    }

    @Test
    void givenReadModelsThatDoNotAnswer_whenAnObjectiveIsMade_thenNothingIs() {
        try (var alone = axon(configurer -> {})) {
            var objectives = objectives(alone);
            var request = request(SALES, keyResult(LearningMetric.LEARNING_HOURS, "60", "0"));
            assertThatThrownBy(() -> objectives.create(ACME, request, MANAGER)).isNotInstanceOf(Refused.class);
            assertThat(alone.events()).isEmpty();
        }
    }

    private static InMemoryAxon axon(AxonModule readModels) {
        return new InMemoryAxon(OverseenAcme.module(), new ProgressModule().objectiveAggregates(), readModels);
    }

    private static NewObjectives objectives(InMemoryAxon axon) {
        var configuration = axon.configuration();
        var ids = new AtomicLong();
        return new NewObjectives(
                new ObjectiveRights(configuration.getComponent(Oversights.class)),
                configuration.queryGateway(),
                new Commands(configuration.commandGateway()),
                () -> new UUID(0, ids.incrementAndGet()),
                () -> NOON);
    }

    private ProgressObjectiveResponse create(UUID teamId, ProgressKeyResultPayload... keyResults) {
        return objectives(axon).create(ACME, request(teamId, keyResults), MANAGER);
    }

    private void assertRefused(String code, UUID teamId, ProgressKeyResultPayload keyResult) {
        assertThatThrownBy(() -> create(teamId, keyResult))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith(code);
        assertThat(axon.events()).isEmpty();
    }

    private ObjectiveCreated created() {
        return (ObjectiveCreated) axon.events().getFirst();
    }

    private static ProgressObjectiveCreateRequest request(UUID teamId, ProgressKeyResultPayload... keyResults) {
        return new ProgressObjectiveCreateRequest("t", null, teamId, null, MARCH, MAY, List.of(keyResults));
    }

    private static ProgressKeyResultPayload keyResult(LearningMetric metric, String target, @Nullable String baseline) {
        return new ProgressKeyResultPayload(
                "k", metric, new BigDecimal(target), baseline == null ? null : new BigDecimal(baseline));
    }
}
