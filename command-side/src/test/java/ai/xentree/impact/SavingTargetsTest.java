package ai.xentree.impact;

import static ai.xentree.impact.Targets.FIRST;
import static ai.xentree.impact.Targets.LATER;
import static ai.xentree.impact.Targets.MARCH;
import static ai.xentree.impact.Targets.NOON;
import static ai.xentree.impact.Targets.SECOND;
import static ai.xentree.impact.Targets.change;
import static ai.xentree.impact.Targets.hours;
import static ai.xentree.impact.Targets.set;
import static ai.xentree.impact.Targets.terms;
import static ai.xentree.stats.OverseenAcme.ACME;
import static ai.xentree.stats.OverseenAcme.AUDREY;
import static ai.xentree.stats.OverseenAcme.MANU;
import static ai.xentree.stats.OverseenAcme.MIA;
import static ai.xentree.stats.OverseenAcme.OLGA;
import static ai.xentree.stats.OverseenAcme.OTHER;
import static ai.xentree.stats.OverseenAcme.SALES;
import static ai.xentree.stats.OverseenAcme.SAM;
import static ai.xentree.stats.OverseenAcme.SID;
import static ai.xentree.stats.OverseenAcme.SUPPORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.xentree.axon.InMemoryAxon;
import ai.xentree.claims.ClaimsFixture;
import ai.xentree.core.Actor;
import ai.xentree.core.Command;
import ai.xentree.core.Refused;
import ai.xentree.impact.TargetCommand.ChangeTarget;
import ai.xentree.impact.TargetCommand.SetTarget;
import ai.xentree.impact.TargetEvent.TargetCreated;
import ai.xentree.stats.LearningMetric;
import ai.xentree.stats.OverseenAcme;
import ai.xentree.vault.InMemoryVault;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** That an organization has one target for one thing, and who may set it. */
class SavingTargetsTest {

    private static final TargetTerms MORE_HOURS = hours("46");
    private static final TargetTerms MONTH_AFTER = terms(
            TargetScope.TEAM, SALES, LearningMetric.LEARNING_HOURS, "40", TargetPeriod.MONTHLY, MARCH.plusMonths(1));

    private final InMemoryAxon axon = new InMemoryAxon(
            ClaimsFixture.module(new InMemoryVault()), OverseenAcme.module(), new ImpactModule().impactAggregates());

    @AfterEach
    void close() {
        axon.close();
    }

    @Test
    void givenATarget_whenOneForTheSameIsSet_thenItIsThatOne() {
        save(set(FIRST, hours("40")));
        var saved = save(set(SECOND, MORE_HOURS));
        assertThat(saved.action()).isEqualTo(TargetAction.UPDATED);
        assertThat(saved.target().id()).isEqualTo(FIRST);
        assertThat(saved.target().terms()).isEqualTo(MORE_HOURS);
    }

    @Test
    void givenATarget_whenOneForSomethingElseIsSet_thenItIsAnother() {
        save(set(FIRST, hours("40")));
        var others = List.of(
                MONTH_AFTER,
                terms(TargetScope.TEAM, SUPPORT, LearningMetric.LEARNING_HOURS, "40", TargetPeriod.MONTHLY, MARCH),
                terms(TargetScope.TEAM, SALES, LearningMetric.AVERAGE_XPI, "40", TargetPeriod.MONTHLY, MARCH),
                terms(TargetScope.TEAM, SALES, LearningMetric.LEARNING_HOURS, "40", TargetPeriod.WEEKLY, MARCH),
                terms(TargetScope.USER, MIA, LearningMetric.LEARNING_HOURS, "40", TargetPeriod.MONTHLY, MARCH),
                terms(TargetScope.ORGANIZATION, ACME, LearningMetric.LEARNING_HOURS, "4", TargetPeriod.MONTHLY, MARCH));
        for (int i = 0; i < others.size(); i++) {
            assertThat(save(set(new UUID(7, i), others.get(i))).action()).isEqualTo(TargetAction.CREATED);
        }
    }

    @Test
    void givenATarget_whenItBecomesOneForSomethingElse_thenWhatItWasForIsFree() {
        save(set(FIRST, hours("40")));
        var changed = save(change(FIRST, MONTH_AFTER));
        assertThat(changed)
                .isEqualTo(new SavedTarget(
                        new LearningTarget(FIRST, ACME, MONTH_AFTER, OLGA, NOON, LATER), TargetAction.UPDATED));
        assertThat(save(set(SECOND, hours("40"))).target().id()).isEqualTo(SECOND);
        assertThat(save(set(SECOND, MONTH_AFTER)).target().id()).isEqualTo(FIRST);
    }

    @Test
    void givenTwoTargets_whenOneWouldBeForTheSameAsTheOther_thenItIsRefused() {
        save(set(FIRST, hours("40")));
        save(set(SECOND, MONTH_AFTER));
        assertRefused("CONFLICT", change(SECOND, hours("40")));
        assertThat(save(change(SECOND, MONTH_AFTER)).target().terms()).isEqualTo(MONTH_AFTER);
    }

    @Test
    void givenATargetThatIsNone_whenItIsChanged_thenItDoesNotExist() {
        save(set(FIRST, hours("40")));
        assertRefused("NOT_FOUND", change(SECOND, MORE_HOURS));
        assertRefused("NOT_FOUND", new ChangeTarget(OTHER, FIRST, MORE_HOURS, LATER, Actor.user(OLGA)));
    }

    @Test
    void givenManyWhoSetOneForTheSameAtOnce_thenOneIsCreatedAndTheOthersUpdateIt() throws InterruptedException {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<SavedTarget>> sets = Stream.generate(UUID::randomUUID)
                    .limit(30)
                    .<Callable<SavedTarget>>map(id -> () -> save(set(id, hours("40"))))
                    .toList();
            executor.invokeAll(sets).forEach(set -> assertThat(set).succeedsWithin(Duration.ofSeconds(30)));
        }
        assertThat(axon.events()).filteredOn(TargetCreated.class::isInstance).hasSize(1);
    }

    @Test
    void managersSetThoseOfTheirTeamsAndPeople() {
        var mias = terms(TargetScope.USER, MIA, LearningMetric.AVERAGE_SCORE, "80", TargetPeriod.WEEKLY, MARCH);
        var sids = terms(TargetScope.USER, SID, LearningMetric.AVERAGE_SCORE, "80", TargetPeriod.WEEKLY, MARCH);
        var supports = terms(TargetScope.TEAM, SUPPORT, LearningMetric.LEARNING_HOURS, "1", TargetPeriod.WEEKLY, MARCH);
        var everybodys =
                terms(TargetScope.ORGANIZATION, ACME, LearningMetric.LEARNING_HOURS, "1", TargetPeriod.WEEKLY, MARCH);
        save(setAs(MANU, FIRST, hours("40")));
        save(setAs(MANU, SECOND, mias));
        var manus = terms(TargetScope.USER, MANU, LearningMetric.AVERAGE_SCORE, "80", TargetPeriod.WEEKLY, MARCH);
        assertRefused("NOT_FOUND", setAs(MANU, new UUID(7, 1), manus));
        assertRefused("NOT_FOUND", setAs(MANU, new UUID(7, 1), sids));
        assertRefused("NOT_FOUND", setAs(MANU, new UUID(7, 1), supports));
        assertRefused("FORBIDDEN", setAs(MANU, new UUID(7, 1), everybodys));
        save(changeAs(MANU, FIRST, MORE_HOURS));
        assertRefused("NOT_FOUND", changeAs(MANU, FIRST, supports));
        save(set(new UUID(7, 2), supports));
        save(set(new UUID(7, 3), everybodys));
        assertRefused("NOT_FOUND", changeAs(MANU, new UUID(7, 2), MONTH_AFTER));
        assertRefused("FORBIDDEN", changeAs(MANU, new UUID(7, 3), MONTH_AFTER));
    }

    @Test
    void auditorsAndMembersSetNoneAndWhoIsNotInTheOrganizationDoesNotExist() {
        for (var person : List.of(AUDREY, MIA)) {
            assertRefused("FORBIDDEN", setAs(person, FIRST, hours("40")));
        }
        assertRefused("NOT_FOUND", setAs(SAM, FIRST, hours("40")));
        var sams = terms(TargetScope.USER, SAM, LearningMetric.AVERAGE_SCORE, "80", TargetPeriod.WEEKLY, MARCH);
        assertRefused("NOT_FOUND", set(FIRST, sams));
        var nobodys =
                terms(TargetScope.TEAM, new UUID(9, 9), LearningMetric.AVERAGE_SCORE, "80", TargetPeriod.WEEKLY, MARCH);
        assertRefused("NOT_FOUND", set(FIRST, nobodys));
    }

    private SavedTarget save(TargetCommand command) {
        return axon.send(command);
    }

    private void assertRefused(String code, Command command) {
        var before = axon.events().size();
        assertThatThrownBy(() -> axon.send(command)).isInstanceOf(Refused.class).hasMessageStartingWith(code);
        assertThat(axon.events()).hasSize(before);
    }

    private static SetTarget setAs(UUID person, UUID targetId, TargetTerms terms) {
        return new SetTarget(ACME, targetId, terms, NOON, Actor.user(person));
    }

    private static ChangeTarget changeAs(UUID person, UUID targetId, TargetTerms terms) {
        return new ChangeTarget(ACME, targetId, terms, LATER, Actor.user(person));
    }
}
