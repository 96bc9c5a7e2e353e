package ai.xentree.english;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;
import org.bson.Document;

/** What a learner's document says of the pages of their history: how many changes there are, and the days of each page. */
record HistoryIndex(Document document) {

    private static final String COUNT = "changes";
    private static final String FIRST_DAYS = "first_days";
    private static final String LAST_DAYS = "last_days";

    /**
     * A page that there is.
     *
     * @param size changes in it
     * @param firstDay the earliest of their days, like {@code lastDay} since 1970-01-01
     */
    record Span(int number, int size, int firstDay, int lastDay) {}

    int count() {
        return document.getInteger(COUNT, 0);
    }

    /** Takes up a change of that day; answers the number of the page it goes to. */
    int add(int epochDay) {
        var page = count() / HistoryPage.SIZE;
        widen(FIRST_DAYS, page, epochDay, Math::min);
        widen(LAST_DAYS, page, epochDay, Math::max);
        document.put(COUNT, count() + 1);
        return page;
    }

    private void widen(String field, int page, int epochDay, IntBinaryOperator toBoth) {
        var days = new ArrayList<>(document.getList(field, Integer.class, List.of()));
        if (page == days.size()) {
            days.add(epochDay);
        } else {
            days.set(page, toBoth.applyAsInt(days.get(page), epochDay));
        }
        document.put(field, days);
    }

    /** All pages, newest first. */
    List<Span> pages() {
        var first = document.getList(FIRST_DAYS, Integer.class, List.of());
        var last = document.getList(LAST_DAYS, Integer.class, List.of());
        return IntStream.range(0, first.size())
                .mapToObj(i -> new Span(
                        i, Math.min(HistoryPage.SIZE, count() - i * HistoryPage.SIZE), first.get(i), last.get(i)))
                .toList()
                .reversed();
    }
}
