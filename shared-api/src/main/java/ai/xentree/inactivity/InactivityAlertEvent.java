package ai.xentree.inactivity;

import ai.xentree.core.AboutPerson;
import ai.xentree.core.DomainEvent;
import ai.xentree.core.OfOrganization;
import ai.xentree.core.Stored;
import java.time.Instant;
import java.util.UUID;

/** Alerts about a member of an organization who does not learn any more. */
public sealed interface InactivityAlertEvent extends DomainEvent, AboutPerson, OfOrganization {

    /**
     * A member has been without activity for longer than the organization likes. Once for each silence, however long it
     * lasts and whatever the organization likes later; whoever comes back and falls silent again is alerted of again.
     *
     * @param silentSince since when, as in {@link SilentMember}
     * @param days how many the organization granted when it was noticed
     * @param alertedAt when it was noticed
     */
    @Stored("inactivity.MemberFellSilent")
    record MemberFellSilent(UUID organizationId, UUID userId, Instant silentSince, int days, Instant alertedAt)
            implements InactivityAlertEvent {}
}
