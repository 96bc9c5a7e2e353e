package ai.xentree.stats;

import ai.xentree.stats.figures.Range;
import ai.xentree.stats.figures.Roster;
import ai.xentree.stats.model.Chunk;
import ai.xentree.stats.model.XpiBounds;
import ai.xentree.stats.model.XpiPages;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The XPI of an organization's people at the ends of ranges, each held within their membership of the organization (semantics.md,
 * section 5): by ordinal, as the sum of all skills in 10⁻¹² points ({@link ai.xentree.english.Points#xpi}), whatever team is asked
 * about. Who was a member before the range alone is read as they left.
 */
public final class XpiColumns {

    private final OrganizationPages pages;
    private final Roster roster;
    private final long firstJoined;
    private final List<XpiBounds> bounds;
    private final Map<Long, long[]> midnights = new HashMap<>();

    /**
     * As these pages tell.
     *
     * @param roster everyone who was ever a member of the organization
     * @param firstJoined when the first of them joined (milliseconds since 1970-01-01T00:00Z)
     */
    XpiColumns(OrganizationPages pages, Roster roster, long firstJoined) {
        this.pages = pages;
        this.roster = roster;
        this.firstJoined = firstJoined;
        this.bounds = pages.chunks(Chunk.NARROW, chunk -> XpiPages.bounds(pages.organizationId(), chunk));
    }

    /** When a range begins; of those who join later, when they do. */
    public long[] atStart(Range range) {
        var xpi = at(range.start().toEpochDay());
        var opens = range.opens();
        var spans = roster.spans(range);
        for (int row = 0; row < spans.ordinals().length; row++) {
            int member = spans.ordinals()[row];
            if (spans.removed()[row] < opens) {
                xpi[member] = bound(member, spans.removed()[row]);
            } else if (spans.joined()[row] >= opens) {
                xpi[member] = bound(member, spans.joined()[row]);
            }
        }
        return xpi;
    }

    /** When a range ends; of those who leave before, when they do. */
    public long[] atEnd(Range range) {
        var xpi = at(range.end().toEpochDay() + 1);
        hold(xpi, range);
        return xpi;
    }

    /** When each of several ranges ends that follow one another, in their order: the days are gone through once. */
    public Stream<long[]> atEnds(List<Range> ranges) {
        var first = ranges.getFirst().start().toEpochDay();
        var present = at(first);
        var days = XpiSearch.days(pages, first, ranges.getLast().end().toEpochDay());
        int chunks = Chunk.WIDE.count(pages.members());
        return ranges.stream().map(range -> {
            var from = Math.toIntExact(range.start().toEpochDay() - first) * chunks;
            for (int page = from; page < from + range.days() * chunks; page++) {
                XpiSearch.tell(days.get(page), page % chunks, (member, xpi) -> present[member] = xpi);
            }
            var held = present.clone();
            hold(held, range);
            return held;
        });
    }

    /** Looked for once: ranges often end on the same day. */
    private long[] at(long day) {
        return midnights
                .computeIfAbsent(day, midnight -> XpiSearch.at(pages, midnight, firstJoined))
                .clone();
    }

    private void hold(long[] xpi, Range range) {
        var closes = range.closes();
        var spans = roster.spans(range);
        for (int row = 0; row < spans.ordinals().length; row++) {
            if (spans.removed()[row] < closes) {
                xpi[spans.ordinals()[row]] = bound(spans.ordinals()[row], spans.removed()[row]);
            }
        }
    }

    private long bound(int member, long instant) {
        return bounds.get(Chunk.NARROW.of(member)).of(Chunk.NARROW.slot(member), instant);
    }
}
