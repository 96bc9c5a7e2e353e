package ai.xentree.stats.folding;

import ai.xentree.inactivity.InactivityAlertEvent;
import ai.xentree.inactivity.InactivityAlertEvent.MemberFellSilent;
import ai.xentree.sessions.SessionEvent;
import ai.xentree.sessions.SessionEvent.SessionEnded;
import ai.xentree.sessions.SessionEvent.SessionStarted;
import ai.xentree.stats.model.AlertPage.Alert;
import ai.xentree.stats.model.Chunk;
import ai.xentree.stats.model.OpenSessions;
import ai.xentree.stats.model.OpenSessions.Change;
import ai.xentree.stats.model.SilencePages;
import ai.xentree.stats.pages.PageBatch;
import java.util.UUID;

/** Keeps who is learning this moment, and whose silence there was an alert of. */
final class SilenceFolding {

    private final PageBatch pages;
    private final Standing standing;

    SilenceFolding(PageBatch pages, Standing standing) {
        this.pages = pages;
        this.standing = standing;
    }

    void fold(SessionEvent event) {
        switch (event) {
            case SessionStarted started -> change(started.userId(), OpenSessions.after(started));
            case SessionEnded ended -> change(ended.userId(), OpenSessions.after(ended));
            default -> {}
        }
    }

    private void change(UUID userId, Change change) {
        pages.change(
                SilencePages.OPEN_SESSIONS, SilencePages.openSessions(userId).id(), change);
    }

    void fold(InactivityAlertEvent event) {
        switch (event) {
            case MemberFellSilent alert ->
                standing.ever(alert.userId()).stream()
                        .filter(membership -> membership.organizationId().equals(alert.organizationId()))
                        .forEach(membership -> alert(membership.ordinal(), alert));
        }
    }

    private void alert(int ordinal, MemberFellSilent event) {
        var page = SilencePages.alerts(event.organizationId(), Chunk.NARROW.of(ordinal));
        var alert = new Alert(
                Chunk.NARROW.slot(ordinal),
                event.silentSince().toEpochMilli(),
                event.alertedAt().toEpochMilli());
        pages.change(SilencePages.ALERTS, page.id(), alert);
    }
}
