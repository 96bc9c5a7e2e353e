package ai.xentree.stats.folding;

import ai.xentree.sessions.EndedSession;
import ai.xentree.stats.pages.PageBatch;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Counts an ended session, wholly at its start. */
final class SessionFolding {

    private final PageBatch pages;
    private final Standing standing;
    private final Map<UUID, SessionColumns> organizations = new HashMap<>();

    SessionFolding(PageBatch pages, Standing standing) {
        this.pages = pages;
        this.standing = standing;
    }

    void fold(EndedSession session) {
        for (var membership : standing.at(session.userId(), session.startedAt().toEpochMilli())) {
            organizations
                    .computeIfAbsent(membership.organizationId(), id -> new SessionColumns(pages, id))
                    .count(membership.ordinal(), session);
        }
    }
}
