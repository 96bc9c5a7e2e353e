package ai.xentree.inactivity;

import static ai.xentree.stats.OverseenAcme.ACME;
import static ai.xentree.stats.OverseenAcme.MIA;
import static ai.xentree.stats.OverseenAcme.OLGA;

import ai.xentree.axon.Aggregates;
import ai.xentree.core.Actor;
import ai.xentree.core.Refused;
import ai.xentree.inactivity.InactivityAlertCommand.RaiseInactivityAlert;
import ai.xentree.inactivity.InactivityAlertEvent.MemberFellSilent;
import java.time.Duration;
import java.time.Instant;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

/** The alerts about Mia, of whom Acme likes to hear within a week. */
class InactivityAlertTest {

    private static final Instant SILENT = Instant.parse("2026-03-02T12:00:00Z");
    private static final Instant WEEK_LATER = SILENT.plus(Duration.ofDays(7));
    private static final Instant SILENT_AGAIN = SILENT.plus(Duration.ofDays(10));

    private final FixtureConfiguration<AlertsAboutMember> mia =
            new AggregateTestFixture<>(AlertsAboutMember.class).registerCommandTargetResolver(Aggregates.TARGET);

    @Test
    void givenNoAlert_whenTheDaysAreOver_thenThereIsOne() {
        mia.givenNoPriorActivity()
                .when(raise(SILENT, 7, WEEK_LATER))
                .expectEvents(new MemberFellSilent(ACME, MIA, SILENT, 7, WEEK_LATER));
    }

    @Test
    void givenNoAlert_whenTheDaysAreNotOver_thenItIsRefused() {
        mia.givenNoPriorActivity()
                .when(raise(SILENT, 7, WEEK_LATER.minusMillis(1)))
                .expectException(Refused.class);
    }

    @Test
    void givenAnAlert_whenTheSilenceGoesOn_thenThereIsNoOtherWhateverTheDays() {
        for (var days : new int[] {7, 3, 14}) {
            mia.given(fellSilent(SILENT))
                    .when(raise(SILENT, days, SILENT.plus(Duration.ofDays(20))))
                    .expectNoEvents();
        }
    }

    @Test
    void givenAnAlert_whenSheCameBackAndFellSilentAgain_thenThereIsAnother() {
        var later = SILENT_AGAIN.plus(Duration.ofDays(7));
        mia.given(fellSilent(SILENT))
                .when(raise(SILENT_AGAIN, 7, later))
                .expectEvents(new MemberFellSilent(ACME, MIA, SILENT_AGAIN, 7, later));
    }

    @Test
    void givenALaterAlert_whenSomeoneStillKnowsOnlyOfTheEarlierSilence_thenThereIsNoOther() {
        mia.given(fellSilent(SILENT), fellSilent(SILENT_AGAIN))
                .when(raise(SILENT, 7, SILENT_AGAIN.plus(Duration.ofDays(8))))
                .expectNoEvents();
    }

    @Test
    void givenAPerson_whenTheyRaiseAnAlert_thenItIsRefused() {
        mia.givenNoPriorActivity()
                .when(new RaiseInactivityAlert(ACME, MIA, SILENT, 7, WEEK_LATER, Actor.user(OLGA)))
                .expectException(Refused.class);
    }

    private static MemberFellSilent fellSilent(Instant since) {
        return new MemberFellSilent(ACME, MIA, since, 7, since.plus(Duration.ofDays(7)));
    }

    private static RaiseInactivityAlert raise(Instant since, int days, Instant at) {
        return new RaiseInactivityAlert(ACME, MIA, since, days, at, Actor.SYSTEM);
    }
}
