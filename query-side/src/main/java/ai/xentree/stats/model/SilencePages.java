package ai.xentree.stats.model;

import ai.xentree.stats.pages.MergedKind;
import ai.xentree.stats.pages.PageKey;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Where each page is that tells, beside the ends of sessions, who is silent. */
public final class SilencePages {

    /** Alerts. */
    public static final MergedKind<AlertPage, AlertPage.Alert> ALERTS = new AlertPages();

    /** Open sessions; each is on the page that its learner says, so that none holds too many. */
    public static final MergedKind<OpenSessions, OpenSessions.Change> OPEN_SESSIONS = new OpenSessionPages();

    private static final int OPEN_SESSION_PAGES = 64;

    private SilencePages() {}

    /** The last alerts about a chunk of an organization's members. */
    public static PageKey<AlertPage> alerts(UUID organizationId, int chunk) {
        return new PageKey<>(ALERTS, organizationId + ":alerts:" + chunk);
    }

    /** The page that a learner's open sessions are on. */
    public static PageKey<OpenSessions> openSessions(UUID userId) {
        return openSessions(Math.floorMod(userId.hashCode(), OPEN_SESSION_PAGES));
    }

    /** All pages that open sessions are on. */
    public static List<PageKey<OpenSessions>> openSessions() {
        return IntStream.range(0, OPEN_SESSION_PAGES)
                .mapToObj(SilencePages::openSessions)
                .toList();
    }

    private static PageKey<OpenSessions> openSessions(int number) {
        return new PageKey<>(OPEN_SESSIONS, "open-sessions:" + number);
    }
}
