package ai.xentree.axon;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.core.Actor;
import ai.xentree.impact.LearningTarget;
import ai.xentree.impact.LviWeights;
import ai.xentree.impact.LviWeightsCommand.ChangeLviWeights;
import ai.xentree.impact.LviWeightsInForce;
import ai.xentree.impact.SavedTarget;
import ai.xentree.impact.ShowTarget;
import ai.xentree.impact.TargetAction;
import ai.xentree.impact.TargetCommand.SetTarget;
import ai.xentree.impact.TargetPeriod;
import ai.xentree.impact.TargetScope;
import ai.xentree.impact.TargetTerms;
import ai.xentree.inactivity.SilentMember;
import ai.xentree.organizations.Oversight;
import ai.xentree.progress.KeyResult;
import ai.xentree.progress.LearningObjective;
import ai.xentree.progress.ObjectiveCommand.CreateObjective;
import ai.xentree.progress.ShowObjective;
import ai.xentree.stats.FindMetricFigures;
import ai.xentree.stats.LearningMetric;
import ai.xentree.stats.MetricFigures;
import ai.xentree.stats.Population;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** That what programs tell each other about goals arrives as it was sent, to the last decimal. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoalMessagesTest {

    private static final UUID ID = new UUID(1, 1);
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00.001Z");
    private static final LocalDate DAY = LocalDate.parse("2026-03-02");
    private static final BigDecimal TWO_THIRDS = new BigDecimal("66.66666666666666666666666666666667");

    private final InMemoryAxon axon = new InMemoryAxon();

    @AfterAll
    void stop() {
        axon.close();
    }

    private static Stream<Object> messages() {
        var actor = new Actor(ID, true);
        var terms = new TargetTerms(
                TargetScope.USER,
                ID,
                LearningMetric.AVERAGE_XPI,
                new BigDecimal("40.0"),
                TargetPeriod.WEEKLY,
                DAY,
                DAY.plusDays(6));
        var target = new LearningTarget(ID, ID, terms, null, NOON, NOON);
        var keyResult = new KeyResult(ID, "k", LearningMetric.AVERAGE_SCORE, new BigDecimal("80"), TWO_THIRDS, true);
        var objective = new LearningObjective(
                ID, ID, null, ID, "t", null, DAY, DAY.plusDays(1), List.of(keyResult), ID, NOON, null, NOON);
        return Stream.of(
                new CreateObjective(objective, actor),
                new ShowObjective(objective.archived(NOON), NOON),
                new SetTarget(ID, ID, terms, NOON, actor),
                new SavedTarget(target, TargetAction.CREATED),
                new ShowTarget(target, NOON),
                new ChangeLviWeights(ID, LviWeights.DEFAULTS, NOON, Actor.SYSTEM),
                LviWeightsInForce.DEFAULT,
                new FindMetricFigures(Population.team(ID, ID), Set.of(LearningMetric.RETENTION_WEEK_4), DAY, DAY, NOON),
                new MetricFigures(Map.of(LearningMetric.AVERAGE_SCORE, TWO_THIRDS)),
                new Oversight(false, Set.of(ID)),
                new SilentMember(ID, ID, NOON, 7));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void whatIsSentIsWhatArrives(Object message) {
        Serializer serializer = axon.configuration().messageSerializer();
        Object arrived = serializer.deserialize(serializer.serialize(message, byte[].class));
        assertThat(arrived).isEqualTo(message);
    }
}
