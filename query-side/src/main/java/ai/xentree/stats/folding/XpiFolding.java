package ai.xentree.stats.folding;

import ai.xentree.stats.model.Chunk;
import ai.xentree.stats.model.Membership;
import ai.xentree.stats.model.PersonXpi;
import ai.xentree.stats.model.StatsPages;
import ai.xentree.stats.model.XpiMark;
import ai.xentree.stats.model.XpiPages;
import ai.xentree.stats.pages.PageBatch;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * Keeps as columns of each organization what XPI its members have while they are members: on every day on which that changed, by
 * month, by year and overall, and at the instants at which memberships began and ended. Who joins brings the XPI they have
 * (semantics.md, section 5).
 */
final class XpiFolding {

    private final PageBatch pages;

    XpiFolding(PageBatch pages) {
        this.pages = pages;
    }

    /**
     * Takes up what XPI a member has from an instant on, after a score was recorded, or a membership began or ended.
     *
     * @param from milliseconds since 1970-01-01T00:00Z
     */
    void enter(UUID userId, Membership membership, long from) {
        if (!pages.read(StatsPages.person(userId)).scored()) {
            return;
        }
        var xpi = new PersonXpi(pages, userId);
        for (var stay : membership.stays().all()) {
            if (stay.joined() >= from) {
                mark(membership, stay.joined(), xpi.at(stay.joined()));
                bound(membership, stay.joined(), xpi.at(stay.joined()));
            }
            xpi.from(Math.max(from, stay.joined())).stream()
                    .filter(change -> stay.contains(change.at()))
                    .forEach(change -> mark(membership, change.at(), change.xpi()));
            if (!stay.open() && stay.removed() >= from) {
                bound(membership, stay.removed(), xpi.at(stay.removed()));
            }
        }
    }

    private void bound(Membership membership, long at, long xpi) {
        int ordinal = membership.ordinal();
        var key = XpiPages.bounds(membership.organizationId(), Chunk.NARROW.of(ordinal));
        pages.change(XpiPages.BOUNDS, key.id(), new XpiMark(Chunk.NARROW.slot(ordinal), at, xpi));
    }

    private void mark(Membership membership, long at, long xpi) {
        var id = membership.organizationId();
        int ordinal = membership.ordinal();
        var day = LocalDate.ofInstant(Instant.ofEpochMilli(at), ZoneOffset.UTC);
        pages.change(
                XpiPages.DAY,
                XpiPages.day(id, day.toEpochDay(), Chunk.WIDE.of(ordinal)).id(),
                new XpiMark(Chunk.WIDE.slot(ordinal), at, xpi));
        int chunk = Chunk.NARROW.of(ordinal);
        var last = new XpiMark(Chunk.NARROW.slot(ordinal), at, xpi);
        pages.change(
                XpiPages.LAST, XpiPages.last(id, YearMonth.from(day), chunk).id(), last);
        pages.change(XpiPages.LAST, XpiPages.last(id, day.getYear(), chunk).id(), last);
        pages.change(XpiPages.LAST, XpiPages.last(id, chunk).id(), last);
    }
}
