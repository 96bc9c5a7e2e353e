package ai.xentree.stats;

import ai.xentree.stats.model.Chunk;
import ai.xentree.stats.model.NamePage;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The people of an organization by what they are called.
 *
 * @param pages which tell that
 * @param byUsername ordinals by username
 * @param fullNameRanks by ordinal: the place of the display name among all there are; people of one name share it
 */
@SuppressWarnings("ArrayRecordComponent") // filled once, then only read
record NameOrder(List<NamePage> pages, int[] byUsername, int[] fullNameRanks) {

    /** Compares people on two pages, by their slots. */
    private interface Order {

        int compare(NamePage page, int slot, NamePage otherPage, int otherSlot);
    }

    static NameOrder of(List<NamePage> pages) {
        var byUsername = sorted(
                pages,
                NamePage::byUsername,
                (page, slot, other, otherSlot) -> page.compareUsernames(slot, other, otherSlot));
        Order byFullName = (page, slot, other, otherSlot) -> page.compareFullNames(slot, other, otherSlot);
        var named = sorted(pages, NamePage::byFullName, byFullName);
        return new NameOrder(pages, members(byUsername), ranks(pages, named, byFullName));
    }

    /** Pages are in order each by itself: sorting runs that are in order is merging them. */
    private static Integer[] sorted(List<NamePage> pages, Function<NamePage, int[]> slots, Order order) {
        var all = IntStream.range(0, pages.size())
                .boxed()
                .flatMap(chunk ->
                        Arrays.stream(slots.apply(pages.get(chunk))).mapToObj(slot -> Chunk.NARROW.member(chunk, slot)))
                .toArray(Integer[]::new);
        Arrays.sort(all, (Comparator<Integer>) (one, other) -> compare(pages, order, one, other));
        return all;
    }

    private static int compare(List<NamePage> pages, Order order, int one, int other) {
        return order.compare(
                pages.get(Chunk.NARROW.of(one)),
                Chunk.NARROW.slot(one),
                pages.get(Chunk.NARROW.of(other)),
                Chunk.NARROW.slot(other));
    }

    private static int[] members(Integer[] boxed) {
        return Arrays.stream(boxed).mapToInt(Integer::intValue).toArray();
    }

    private static int[] ranks(List<NamePage> pages, Integer[] sorted, Order order) {
        var ranks = new int[sorted.length];
        int rank = 0;
        for (int i = 0; i < sorted.length; i++) {
            rank += i > 0 && compare(pages, order, sorted[i - 1], sorted[i]) != 0 ? 1 : 0;
            ranks[sorted[i]] = rank;
        }
        return ranks;
    }
}
