package ai.xentree.progress;

import static ai.xentree.progress.Objectives.HOURS;
import static ai.xentree.progress.Objectives.LATER;
import static ai.xentree.progress.Objectives.MARCH;
import static ai.xentree.progress.Objectives.MAY;
import static ai.xentree.progress.Objectives.NOON;
import static ai.xentree.progress.Objectives.STEADIER;
import static ai.xentree.progress.Objectives.archived;
import static ai.xentree.progress.Objectives.created;
import static ai.xentree.progress.Objectives.keyResult;
import static ai.xentree.progress.Objectives.steadier;
import static ai.xentree.stats.OverseenAcme.ACME;
import static ai.xentree.stats.OverseenAcme.OLGA;
import static ai.xentree.stats.OverseenAcme.OTHER;
import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.axon.Deciding;
import ai.xentree.core.Actor;
import ai.xentree.core.Refused;
import ai.xentree.progress.ObjectiveCommand.ArchiveObjective;
import ai.xentree.progress.ObjectiveCommand.CreateObjective;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObjectiveTest {

    private final Deciding<Objective> objective = Deciding.of(Objective.class, ObjectiveCommand.aggregateId(STEADIER));

    @Test
    void givenNothing_whenAnObjectiveIsMade_thenItIsThere() {
        objective.given().when(it -> it.create(create(steadier()))).expectEvents(created(steadier()));
    }

    @Test
    void givenAnObjective_whenItIsMadeAgain_thenNothingChanges() {
        objective
                .given(created(steadier()))
                .when(it -> it.create(create(steadier())))
                .expectNoEvents();
    }

    @Test
    void givenAnObjective_whenItIsArchived_thenItIsAndWhoDidItIsKnown() {
        var answer = new AtomicReference<ArchivedObjective>();
        objective
                .given(created(steadier()))
                .when(it -> answer.set(it.archive(archive(ACME, NOON))))
                .expectEvents(archived(OLGA));
        assertThat(answer).hasValue(new ArchivedObjective(NOON, true));
    }

    @Test
    void givenAnArchivedObjective_whenItIsArchivedAgain_thenItStaysAsItWas() {
        var answer = new AtomicReference<ArchivedObjective>();
        objective
                .given(created(steadier()), archived(OLGA))
                .when(it -> answer.set(it.archive(archive(ACME, LATER))))
                .expectNoEvents();
        assertThat(answer).hasValue(new ArchivedObjective(NOON, false));
    }

    @Test
    void givenAnObjectiveOfAnotherOrganization_whenItIsArchived_thenThereIsNone() {
        objective
                .given(created(steadier()))
                .when(it -> it.archive(archive(OTHER, NOON)))
                .expectException(Refused.class);
        objective.given().when(it -> it.archive(archive(ACME, NOON))).expectException(Refused.class);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-01,2026-03-01", "2026-03-02,2026-03-01", "2024-01-01,2026-01-01"})
    void givenDaysThatAreNoneOrTooMany_whenAnObjectiveIsMade_thenItIsRefused(String start, String due) {
        objective
                .given()
                .when(it -> it.create(create(Objectives.of(day(start), day(due), List.of(HOURS)))))
                .expectException(Refused.class);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-01,2026-03-02", "2024-01-01,2025-12-31"})
    void givenTheShortestAndTheLongest_whenAnObjectiveIsMade_thenItIsThere(String start, String due) {
        var wanted = Objectives.of(day(start), day(due), List.of(HOURS));
        objective.given().when(it -> it.create(create(wanted))).expectEvents(created(wanted));
    }

    @ParameterizedTest
    @CsvSource({"0,10", "-1,0", "60,60", "60,60.00", "60,-1"})
    void givenAKeyResultThatIsNone_whenAnObjectiveIsMade_thenItIsRefused(String target, String baseline) {
        var wanted = Objectives.of(MARCH, MAY, List.of(HOURS, keyResult(target, baseline)));
        objective.given().when(it -> it.create(create(wanted))).expectException(Refused.class);
    }

    @Test
    void givenATargetBelowTheBaseline_whenAnObjectiveIsMade_thenItIsThere() {
        var wanted = Objectives.of(MARCH, MAY, List.of(keyResult("30", "60.5")));
        objective.given().when(it -> it.create(create(wanted))).expectEvents(created(wanted));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 11})
    void givenTooFewOrTooManyKeyResults_whenAnObjectiveIsMade_thenItIsRefused(int keyResults) {
        var wanted = Objectives.of(MARCH, MAY, Collections.nCopies(keyResults, HOURS));
        objective.given().when(it -> it.create(create(wanted))).expectException(Refused.class);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static CreateObjective create(LearningObjective wanted) {
        return new CreateObjective(wanted, Actor.user(OLGA));
    }

    private static ArchiveObjective archive(UUID organizationId, Instant at) {
        return new ArchiveObjective(organizationId, STEADIER, at, Actor.user(OLGA));
    }
}
