package ai.xentree.audit;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.organizations.MembershipEvent.MemberAdded;
import ai.xentree.organizations.MembershipEvent.MemberRemoved;
import ai.xentree.organizations.OrganizationRole;
import ai.xentree.sessions.SessionEvent;
import ai.xentree.sessions.SessionEvent.ActivityRecorded;
import ai.xentree.sessions.SessionEvent.Reason;
import ai.xentree.sessions.SessionEvent.SessionEnded;
import ai.xentree.sessions.SessionEvent.SessionRecorded;
import ai.xentree.sessions.SessionEvent.SessionStarted;
import ai.xentree.sessions.SessionEvent.Speaker;
import ai.xentree.sessions.SessionEvent.TranscriptSaved;
import ai.xentree.sessions.SessionSource;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whose auditors see that a session began and ended. */
class CountedSessionsTest {

    private static final UUID ACME = new UUID(1, 1);
    private static final UUID OTHER = new UUID(1, 2);
    private static final UUID MIA = new UUID(2, 1);
    private static final UUID BOB = new UUID(2, 2);
    private static final UUID SESSION = new UUID(3, 1);
    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant TUESDAY = MONDAY.plus(Duration.ofDays(1));
    private static final Instant WEDNESDAY = MONDAY.plus(Duration.ofDays(2));
    private static final Instant THURSDAY = MONDAY.plus(Duration.ofDays(3));

    private final LongHistory history = new LongHistory();
    private final Sight sight = history.sight(new AuditSettings(1, Duration.ofSeconds(5), 1, 1, 10));

    private void joined(UUID organization, UUID person, Instant at) {
        history.add(BOB, new MemberAdded(organization, person, OrganizationRole.MEMBER, at));
    }

    private void left(UUID organization, UUID person, Instant at) {
        history.add(BOB, new MemberRemoved(organization, person, at));
    }

    private boolean seenBy(UUID organization, SessionEvent event) {
        history.add(MIA, event);
        return sight.sees(new Visible(false, Set.of(organization)), history.newest());
    }

    private static SessionStarted started(Instant at) {
        return new SessionStarted(SESSION, MIA, SessionSource.XEL, null, null, at);
    }

    private static SessionEnded ended(Instant from, Instant to) {
        return new SessionEnded(SESSION, MIA, SessionSource.XEL, null, from, to, 60, Reason.ENDED);
    }

    private static SessionRecorded recorded(Instant from, Instant to) {
        return new SessionRecorded(SESSION, MIA, SessionSource.IMPORTED, null, from, to, 60);
    }

    @Test
    void whatAMemberBeginsAndEndsIsSeenByTheirOrganizationAndNoOther() {
        joined(ACME, MIA, MONDAY);
        joined(OTHER, BOB, MONDAY);
        assertThat(seenBy(ACME, started(TUESDAY))).isTrue();
        assertThat(seenBy(ACME, ended(TUESDAY, WEDNESDAY))).isTrue();
        assertThat(seenBy(ACME, recorded(TUESDAY, WEDNESDAY))).isTrue();
        assertThat(seenBy(OTHER, started(TUESDAY))).isFalse();
        assertThat(seenBy(OTHER, ended(TUESDAY, WEDNESDAY))).isFalse();
        assertThat(seenBy(OTHER, recorded(TUESDAY, WEDNESDAY))).isFalse();
    }

    @Test
    void whatIsSaidAndDoneInASessionIsSeenByNoOrganization() {
        joined(ACME, MIA, MONDAY);
        assertThat(seenBy(ACME, new ActivityRecorded(SESSION, MIA, TUESDAY))).isFalse();
        assertThat(seenBy(
                        ACME,
                        new TranscriptSaved(
                                SESSION, MIA, new UUID(4, 1), Speaker.USER, "secret", null, TUESDAY, TUESDAY)))
                .isFalse();
    }

    @Test
    void aSessionThatBeganBeforeJoiningIsNotSeen_alsoIfItEndsAfter() {
        assertThat(seenBy(ACME, started(MONDAY))).isFalse();
        joined(ACME, MIA, TUESDAY);
        assertThat(seenBy(ACME, ended(MONDAY, WEDNESDAY))).isFalse();
        assertThat(seenBy(ACME, recorded(TUESDAY.minusMillis(1), WEDNESDAY))).isFalse();
        assertThat(seenBy(ACME, recorded(TUESDAY, WEDNESDAY))).isTrue();
    }

    @Test
    void aSessionThatBeganBeforeLeavingIsSeen_alsoItsEndAfter_butNoneThatBeganWhenTheyHadLeft() {
        joined(ACME, MIA, MONDAY);
        assertThat(seenBy(ACME, started(TUESDAY))).isTrue();
        left(ACME, MIA, WEDNESDAY);
        assertThat(seenBy(ACME, ended(TUESDAY, THURSDAY))).isTrue();
        assertThat(seenBy(ACME, started(WEDNESDAY))).isFalse();
        assertThat(seenBy(ACME, recorded(WEDNESDAY, THURSDAY))).isFalse();
    }

    @Test
    void whoComesBackIsSeenAgain_butNotWhileTheyWereAway() {
        joined(ACME, MIA, MONDAY);
        left(ACME, MIA, TUESDAY);
        joined(ACME, MIA, THURSDAY);
        assertThat(seenBy(ACME, recorded(MONDAY, MONDAY))).isTrue();
        assertThat(seenBy(ACME, recorded(WEDNESDAY, WEDNESDAY))).isFalse();
        assertThat(seenBy(ACME, recorded(THURSDAY, THURSDAY))).isTrue();
    }

    @Test
    void aMembershipThatIsRecordedLaterDoesNotLookBack() {
        assertThat(seenBy(ACME, recorded(TUESDAY, WEDNESDAY))).isFalse();
        var before = history.newest();
        joined(ACME, MIA, MONDAY);
        assertThat(sight.sees(new Visible(false, Set.of(ACME)), before)).isFalse();
        assertThat(seenBy(ACME, recorded(TUESDAY, WEDNESDAY))).isTrue();
    }

    @Test
    void aDepartureThatIsRecordedLaterHidesNothingThatWasSeen() {
        joined(ACME, MIA, MONDAY);
        assertThat(seenBy(ACME, started(WEDNESDAY))).isTrue();
        var before = history.newest();
        left(ACME, MIA, TUESDAY);
        assertThat(sight.sees(new Visible(false, Set.of(ACME)), before)).isTrue();
        assertThat(seenBy(ACME, started(WEDNESDAY))).isFalse();
    }

    @Test
    void whoAuditsSeveralOrganizationsIsToldWhoseASessionIs() {
        joined(ACME, MIA, MONDAY);
        history.add(MIA, started(TUESDAY));
        assertThat(sight.whose(new Visible(false, Set.of(ACME, OTHER)), history.newest()))
                .isEqualTo(new Visible(false, Set.of(ACME)));
    }

    @Test
    void anEventThatCannotBeReadIsSeenByNobodyBecauseOfAMembership() {
        joined(ACME, MIA, MONDAY);
        history.add(null, MIA, "sessions.SessionEnded");
        assertThat(sight.sees(new Visible(false, Set.of(ACME)), history.newest()))
                .isFalse();
        assertThat(sight.sees(new Visible(true, Set.of()), history.newest())).isTrue();
    }
}
