package ai.xentree.stats.folding;

import ai.xentree.sessions.EndedSession;
import ai.xentree.stats.model.Membership;
import ai.xentree.stats.model.Person;
import ai.xentree.stats.model.StatsPages;
import ai.xentree.stats.pages.PageBatch;
import ai.xentree.stats.pages.PageKey;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Counts an ended session for every organization whose member its person was when it began, by what is known of
 * memberships when the session is stored: joining never looks back (semantics.md, section 3, "Population").
 */
final class SessionFolding {

    private final PageBatch pages;
    private final Map<UUID, PageKey<Person>> people = new HashMap<>();
    private final Map<UUID, OrganizationColumns> organizations = new HashMap<>();

    SessionFolding(PageBatch pages) {
        this.pages = pages;
    }

    void fold(EndedSession session) {
        var person = pages.read(people.computeIfAbsent(session.userId(), StatsPages::person));
        for (var membership : person.memberships()) {
            count(session, membership);
        }
    }

    private void count(EndedSession session, Membership membership) {
        var start = session.startedAt().toEpochMilli();
        if (!membership.stays().contain(start)) {
            return;
        }
        var columns =
                organizations.computeIfAbsent(membership.organizationId(), id -> new OrganizationColumns(pages, id));
        if (start < columns.organization().deletedAt()) {
            columns.count(membership.ordinal(), session);
        }
    }
}
