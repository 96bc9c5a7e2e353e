package ai.xentree.stats;

import ai.xentree.core.DomainEvent;
import ai.xentree.organizations.MembershipEvent.MemberAdded;
import ai.xentree.organizations.OrganizationEvent.OrganizationCreated;
import ai.xentree.organizations.OrganizationRole;
import ai.xentree.projection.EmbeddedViews;
import ai.xentree.stats.folding.StatsProjection;
import ai.xentree.stats.pages.Pages;
import ai.xentree.web.security.Caller;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/** An organization for tests of what is shown of it: Olga owns it, Audrey audits, Mia is a member, Sam a stranger. */
public final class AuditedAcme implements AutoCloseable {

    public static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    public static final UUID ACME = new UUID(1, 1);
    public static final UUID OLGA = new UUID(3, 1);
    public static final UUID AUDREY = new UUID(3, 2);
    public static final UUID MIA = new UUID(3, 3);
    public static final UUID SAM = new UUID(3, 4);

    private final EmbeddedViews views = new EmbeddedViews();

    private final RecordedHistory history = new RecordedHistory(NOON);

    public AuditedAcme() {
        happened(
                new OrganizationCreated(ACME, "Acme", "acme", null, NOON),
                new MemberAdded(ACME, OLGA, OrganizationRole.OWNER, NOON),
                new MemberAdded(ACME, AUDREY, OrganizationRole.AUDITOR, NOON),
                new MemberAdded(ACME, MIA, OrganizationRole.MEMBER, NOON));
    }

    /** What may be asked of it an hour later, by a program that has only what is stored. */
    public Questions questions() {
        return new Questions(pages(), new NoPast(), Clock.fixed(NOON.plusSeconds(3_600), ZoneOffset.UTC));
    }

    /** Stores events and shows them. */
    public void happened(DomainEvent... events) {
        var before = history.size();
        for (var event : events) {
            history.add(event);
        }
        history.fold(new StatsProjection(pages()), before, history.size());
    }

    private Pages pages() {
        return new Pages(views.place(), "engagement", 1 << 20);
    }

    /** Someone who calls. */
    public static Caller as(UUID userId) {
        return new Caller(userId, null, false);
    }

    @Override
    public void close() {
        views.close();
    }
}
