package ai.xentree.stats;

import ai.xentree.stats.figures.DayColumns;
import ai.xentree.stats.figures.ModuleColumns;
import ai.xentree.stats.figures.Range;
import ai.xentree.stats.figures.Roster;
import ai.xentree.stats.figures.Weeks;
import ai.xentree.stats.model.Chunk;
import ai.xentree.stats.model.MemberIds;
import ai.xentree.stats.model.NamePage;
import ai.xentree.stats.model.StatsPages;
import ai.xentree.stats.model.WeekPage;
import ai.xentree.stats.pages.PageKey;
import ai.xentree.stats.pages.Snapshot;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The columns of one organization.
 *
 * @param members how many people it has ever had
 */
public record OrganizationPages(Snapshot pages, UUID organizationId, int members) {

    private static final int WEEK = 7;

    /** Everyone who was ever a member of an organization, or of a team of it. */
    static Roster roster(Snapshot pages, UUID organizationOrTeam, int members) {
        return Roster.of(
                pages.readAll(keys(Chunk.NARROW, members, chunk -> StatsPages.stays(organizationOrTeam, chunk))));
    }

    /** Everyone who was ever a member of the organization. */
    public Roster everyone() {
        return roster(pages, organizationId, members);
    }

    /** Every day of a range, in order. */
    public List<DayColumns> days(Range range) {
        return days(range.start().toEpochDay(), range.end().toEpochDay());
    }

    /** Every day from one to another, both included, in order. */
    public List<DayColumns> days(long from, long to) {
        return byDay(from, to, (day, chunk) -> StatsPages.day(organizationId, day, chunk), DayColumns::new);
    }

    /** What was done with modules on every day of a range, in order. */
    public List<ModuleColumns> modules(Range range) {
        return byDay(
                range.start().toEpochDay(),
                range.end().toEpochDay(),
                (day, chunk) -> StatsPages.moduleDay(organizationId, day, chunk),
                ModuleColumns::new);
    }

    private <S, C> List<C> byDay(long from, long to, DayPageKey<S> key, BiFunction<Long, List<S>, C> columns) {
        int chunks = Chunk.WIDE.count(members);
        var all = dayPages(from, to, key);
        var days = new ArrayList<C>();
        for (var day = from; day <= to; day++) {
            int first = Math.toIntExact((day - from) * chunks);
            days.add(columns.apply(day, all.subList(first, first + chunks)));
        }
        return days;
    }

    /** Pages of every day from one to another, both included: in order, and of each day by wide chunk. */
    <S> List<S> dayPages(long from, long to, DayPageKey<S> key) {
        int chunks = Chunk.WIDE.count(members);
        return pages.readAll(LongStream.rangeClosed(from, to)
                .boxed()
                .flatMap(day -> IntStream.range(0, chunks).mapToObj(chunk -> key.of(day, chunk)))
                .toList());
    }

    /** Where a page is. */
    interface DayPageKey<S> {

        /** Of a chunk of a day. */
        PageKey<S> of(long epochDay, int chunk);
    }

    /** The ISO weeks of the days from one to another. */
    public Weeks weeks(long from, long to) {
        var active = new HashMap<Long, BitSet>();
        for (var monday = StatsPages.mondayOf(from); monday <= to; monday += WEEK) {
            active.put(monday, new BitSet());
        }
        int chunks = Chunk.WIDE.count(members);
        var mondays = active.keySet().stream().sorted().toList();
        var weekPages = pages.readAll(mondays.stream()
                .flatMap(monday ->
                        IntStream.range(0, chunks).mapToObj(chunk -> StatsPages.week(organizationId, monday, chunk)))
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
    public long[] lastEnds() {
        return LastEndSearch.spread(chunks(Chunk.NARROW, chunk -> StatsPages.lastEnds(organizationId, chunk)), members);
    }

    /** Who is behind each ordinal. */
    public List<UUID> userIds() {
        var userIds = new ArrayList<UUID>(members);
        for (MemberIds chunk : chunks(Chunk.NARROW, chunk -> StatsPages.memberIds(organizationId, chunk))) {
            IntStream.range(0, chunk.size()).mapToObj(chunk::of).forEach(userIds::add);
        }
        return userIds;
    }

    /** Who is behind an ordinal. */
    public IntFunction<UUID> people() {
        var chunks = chunks(Chunk.NARROW, chunk -> StatsPages.memberIds(organizationId, chunk));
        return member -> chunks.get(Chunk.NARROW.of(member)).of(Chunk.NARROW.slot(member));
    }

    /** What everyone is called. */
    List<NamePage> names() {
        return chunks(Chunk.NARROW, chunk -> StatsPages.names(organizationId, chunk));
    }

    /** All pages of a kind, each for a chunk of the members. */
    public <S> List<S> chunks(Chunk chunking, IntFunction<PageKey<S>> key) {
        return pages.readAll(keys(chunking, members, key));
    }

    static <S> List<PageKey<S>> keys(Chunk chunking, int members, IntFunction<PageKey<S>> key) {
        return IntStream.range(0, chunking.count(members)).mapToObj(key).toList();
    }
}
