package ai.xentree.engagement;

import ai.xentree.engagement.figures.DayColumns;
import ai.xentree.engagement.figures.Range;
import ai.xentree.engagement.figures.Roster;
import ai.xentree.engagement.figures.Weeks;
import ai.xentree.engagement.model.Chunk;
import ai.xentree.engagement.model.EngagementPages;
import ai.xentree.engagement.model.MemberIds;
import ai.xentree.engagement.model.WeekPage;
import ai.xentree.engagement.pages.PageKey;
import ai.xentree.engagement.pages.Snapshot;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The columns of one organization.
 *
 * @param members how many people it has ever had
 */
record OrganizationPages(Snapshot pages, UUID organizationId, int members) {

    private static final int WEEK = 7;

    /** Everyone who was ever a member of an organization, or of a team of it. */
    static Roster roster(Snapshot pages, UUID organizationOrTeam, int members) {
        return Roster.of(
                pages.readAll(keys(Chunk.NARROW, members, chunk -> EngagementPages.stays(organizationOrTeam, chunk))));
    }

    /** Every day of a range, in order. */
    List<DayColumns> days(Range range) {
        return days(range.start().toEpochDay(), range.end().toEpochDay());
    }

    /** Every day from one to another, both included, in order. */
    List<DayColumns> days(long from, long to) {
        int chunks = Chunk.WIDE.count(members);
        var pagesOfDays = pages.readAll(LongStream.rangeClosed(from, to)
                .boxed()
                .flatMap(day ->
                        IntStream.range(0, chunks).mapToObj(chunk -> EngagementPages.day(organizationId, day, chunk)))
                .toList());
        var days = new ArrayList<DayColumns>();
        for (var day = from; day <= to; day++) {
            int first = Math.toIntExact((day - from) * chunks);
            days.add(new DayColumns(day, pagesOfDays.subList(first, first + chunks)));
        }
        return days;
    }

    /** The ISO weeks of the days from one to another. */
    Weeks weeks(long from, long to) {
        var active = new HashMap<Long, BitSet>();
        for (var monday = EngagementPages.mondayOf(from); monday <= to; monday += WEEK) {
            active.put(monday, new BitSet());
        }
        int chunks = Chunk.WIDE.count(members);
        var mondays = active.keySet().stream().sorted().toList();
        var weekPages = pages.readAll(mondays.stream()
                .flatMap(monday -> IntStream.range(0, chunks)
                        .mapToObj(chunk -> EngagementPages.week(organizationId, monday, chunk)))
                .toList());
        for (int i = 0; i < weekPages.size(); i++) {
            add(weekPages.get(i), i % chunks, active.computeIfAbsent(mondays.get(i / chunks), m -> new BitSet()));
        }
        return new Weeks(active);
    }

    private static void add(WeekPage page, int chunk, BitSet active) {
        if (chunk == 0) {
            active.or(BitSet.valueOf(page.words()));
        } else {
            BitSet.valueOf(page.words()).stream().forEach(slot -> active.set(Chunk.WIDE.member(chunk, slot)));
        }
    }

    /** When each member's last session of all ended, by ordinal. */
    long[] lastEnds() {
        return LastEndSearch.spread(
                pages.readAll(keys(Chunk.NARROW, members, chunk -> EngagementPages.lastEnds(organizationId, chunk))),
                members);
    }

    /** Who is behind each ordinal. */
    List<UUID> userIds() {
        var userIds = new ArrayList<UUID>(members);
        for (MemberIds chunk :
                pages.readAll(keys(Chunk.NARROW, members, chunk -> EngagementPages.memberIds(organizationId, chunk)))) {
            IntStream.range(0, chunk.size()).mapToObj(chunk::of).forEach(userIds::add);
        }
        return userIds;
    }

    static <S> List<PageKey<S>> keys(Chunk chunking, int members, IntFunction<PageKey<S>> key) {
        return IntStream.range(0, chunking.count(members)).mapToObj(key).toList();
    }
}
