package ai.xentree.stats.folding;

import ai.xentree.core.AboutPerson;
import ai.xentree.core.DomainEvent;
import ai.xentree.core.OfOrganization;
import ai.xentree.projection.Projection;
import ai.xentree.stats.pages.Pages;

/** The read model of organizations: memberships, days of learning, and the names that go with them. */
public final class StatsProjection implements Projection {

    /** Counts up whenever the same events would become other pages. */
    public static final int VERSION = 9;

    private final Pages pages;
    private final boolean named;

    /** Writes these pages. */
    public StatsProjection(Pages pages) {
        this(pages, true);
    }

    private StatsProjection(Pages pages, boolean named) {
        this.pages = pages;
        this.named = named;
    }

    /** Writes these pages, and what nobody is called: for pages that outlast the names. */
    public static StatsProjection withoutNames(Pages pages) {
        return new StatsProjection(pages, false);
    }

    @Override
    public String name() {
        return "engagement";
    }

    /** Pages are rewritten once for all their sessions in a write, of each of which a few hundred bytes are kept. */
    @Override
    public int slicesAWrite() {
        return 10;
    }

    @Override
    public int version() {
        return VERSION;
    }

    @Override
    public Object sequenceOf(DomainEvent event) {
        return switch (event) {
            case AboutPerson person -> person.userId();
            case OfOrganization organization -> organization.organizationId();
            default -> event.getClass().getName();
        };
    }

    @Override
    public Batch begin() {
        return new StatsBatch(pages.begin(), named);
    }

    @Override
    public void clear() {
        pages.clear();
    }
}
