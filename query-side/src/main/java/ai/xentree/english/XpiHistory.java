package ai.xentree.english;

import ai.xentree.english.HistoryIndex.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A learner's history of XPI, of which only those pages are read that the rows wanted are on, and those that the ends of the
 * days wanted cut through.
 */
final class XpiHistory {

    private final Learners learners;
    private final UUID userId;
    private final List<Span> touched;
    private final Map<Integer, List<XpiChange>> read = new HashMap<>();
    private final Days days;

    /** The changes of those days. */
    XpiHistory(Learners learners, UUID userId, LearnerDocument learner, Days days) {
        this.learners = learners;
        this.userId = userId;
        this.days = days;
        this.touched = learner.history().pages().stream().filter(days::touch).toList();
        read(touched.stream().filter(page -> !days.includeAllOf(page)).toList());
    }

    /** How many there are. */
    long count() {
        return touched.stream().mapToLong(this::count).sum();
    }

    /** Some of them, newest first. */
    List<XELXpiHistoryItem> newest(long offset, int limit) {
        var wanted = new ArrayList<Span>();
        long before = 0;
        long skipped = 0;
        for (var page : touched) {
            var after = before + count(page);
            if (after <= offset) {
                skipped = after;
            } else if (before < offset + limit) {
                wanted.add(page);
            }
            before = after;
        }
        read(wanted.stream().filter(page -> !read.containsKey(page.number())).toList());
        return wanted.stream()
                .flatMap(page -> read.getOrDefault(page.number(), List.of()).stream())
                .skip(offset - skipped)
                .limit(limit)
                .map(XELXpiHistoryItem::of)
                .toList();
    }

    private int count(Span page) {
        return days.includeAllOf(page)
                ? page.size()
                : read.getOrDefault(page.number(), List.of()).size();
    }

    private void read(List<Span> pages) {
        var found = learners.history(userId, pages.stream().map(Span::number).toList());
        pages.forEach(page -> Optional.ofNullable(found.get(page.number()))
                .ifPresent(document -> read.put(
                        page.number(),
                        document.newestOf(page.size()).stream()
                                .filter(days::include)
                                .toList())));
    }
}
