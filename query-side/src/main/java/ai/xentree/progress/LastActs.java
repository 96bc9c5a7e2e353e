package ai.xentree.progress;

import ai.xentree.stats.model.Chunk;
import ai.xentree.stats.pages.PageKey;
import ai.xentree.stats.pages.Snapshot;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the last things that members did: going back quarter by quarter, until there are enough of each.
 *
 * @param <P> pages, each of a quarter and some members
 * @param <T> what is on them
 * @param first day of the first quarter in which there may be any
 * @param last day of the last one
 */
record LastActs<P, T>(Snapshot pages, LocalDate first, LocalDate last, PageOfDay<P> page, ActsOf<P, T> acts) {

    private static final int QUARTER_MONTHS = 3;

    /** Where the page of a day's quarter is. */
    interface PageOfDay<P> {

        PageKey<P> key(LocalDate day, int chunk);
    }

    /** What one member did. */
    interface ActsOf<P, T> {

        Stream<T> of(P page, int slot);
    }

    /** At least so many of each member, or all there are, by ordinal; those of one quarter in any order. */
    Map<Integer, List<T>> find(int[] members, int atLeast) {
        var found = new HashMap<Integer, List<T>>();
        Arrays.stream(members).forEach(member -> found.put(member, new ArrayList<>()));
        var wanting = members;
        for (var quarter = quarter(last);
                wanting.length > 0 && !quarter.isBefore(quarter(first));
                quarter = quarter.minusMonths(QUARTER_MONTHS)) {
            var chunks = read(quarter, wanting);
            wanting = Arrays.stream(wanting)
                    .filter(member -> take(chunks, member, found) < atLeast)
                    .toArray();
        }
        return found;
    }

    private int take(Map<Integer, P> chunks, int member, Map<Integer, List<T>> found) {
        var mine = found.computeIfAbsent(member, m -> new ArrayList<>());
        var chunk = chunks.get(Chunk.FINE.of(member));
        if (chunk != null) {
            acts.of(chunk, Chunk.FINE.slot(member)).forEach(mine::add);
        }
        return mine.size();
    }

    private Map<Integer, P> read(LocalDate quarter, int[] members) {
        var chunks = Arrays.stream(members).map(Chunk.FINE::of).distinct().toArray();
        var read = pages.readAll(Arrays.stream(chunks)
                .mapToObj(chunk -> page.key(quarter, chunk))
                .toList());
        var byChunk = new HashMap<Integer, P>();
        IntStream.range(0, chunks.length).forEach(i -> byChunk.put(chunks[i], read.get(i)));
        return byChunk;
    }

    private static LocalDate quarter(LocalDate day) {
        return day.with(IsoFields.DAY_OF_QUARTER, 1);
    }
}
