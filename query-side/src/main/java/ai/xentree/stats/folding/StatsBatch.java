package ai.xentree.stats.folding;

import ai.xentree.core.DomainEvent;
import ai.xentree.english.ModuleProgressEvent.ModuleStarted;
import ai.xentree.identity.AccountEvent;
import ai.xentree.organizations.MembershipEvent;
import ai.xentree.organizations.OrganizationEvent;
import ai.xentree.projection.Projection;
import ai.xentree.projection.StoredEvent;
import ai.xentree.sessions.EndedSession;
import ai.xentree.stats.model.StatsPages;
import ai.xentree.stats.pages.PageBatch;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Events on their way into the pages. Those already published are skipped, so that redelivery changes nothing. */
final class StatsBatch implements Projection.Batch {

    private final PageBatch pages;
    private final AccountFolding accounts;
    private final OrganizationFolding organizations;
    private final MembershipFolding memberships;
    private final SessionFolding sessions;
    private Instant storedAt = Instant.EPOCH;

    StatsBatch(PageBatch pages) {
        this.pages = pages;
        this.accounts = new AccountFolding(pages);
        this.organizations = new OrganizationFolding(pages);
        this.memberships = new MembershipFolding(pages);
        this.sessions = new SessionFolding(pages);
    }

    /** Those whom events that are folded are about. */
    @Override
    public void expect(List<DomainEvent> events) {
        pages.expect(events.stream()
                .<UUID>mapMulti((event, people) -> {
                    switch (event) {
                        case AccountEvent account -> people.accept(account.userId());
                        case MembershipEvent membership -> people.accept(membership.userId());
                        case EndedSession session -> people.accept(session.userId());
                        default -> {}
                    }
                })
                .distinct()
                .map(StatsPages::person)
                .toList());
    }

    @Override
    public void fold(StoredEvent event) {
        storedAt = event.storedAt();
        if (event.position() > pages.published()) {
            fold(event.event());
        }
    }

    private void fold(DomainEvent event) {
        switch (event) {
            case AccountEvent account -> accounts.fold(account);
            case OrganizationEvent organization -> organizations.fold(organization);
            case MembershipEvent membership -> memberships.fold(membership);
            case EndedSession session -> sessions.fold(session);
            case ModuleStarted started ->
                pages.write(StatsPages.moduleTitle(started.moduleId()), started.moduleTitle());
            default -> {}
        }
    }

    @Override
    public void flush(long position) {
        pages.flush(position, storedAt);
    }
}
