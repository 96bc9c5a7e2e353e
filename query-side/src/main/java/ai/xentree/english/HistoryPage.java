package ai.xentree.english;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.Document;

/**
 * A page of the history of a person's XPI in MongoDB: so many changes in the order in which they were recorded. It is written
 * before the learner, whose index says how many of them count.
 */
record HistoryPage(Document document) {

    static final String COLLECTION = "english_xpi_history";

    /** Changes a page. */
    static final int SIZE = 100;

    private static final String CHANGES = "changes";

    static String id(UUID userId, int number) {
        return userId + ":" + number;
    }

    void add(XpiChange change) {
        var changes = document.getList(CHANGES, Document.class);
        if (changes == null) {
            document.put(CHANGES, new ArrayList<>(List.of(change.document())));
        } else {
            changes.add(change.document());
        }
    }

    /** The first of its changes, newest first. */
    List<XpiChange> newestOf(int first) {
        return document.getList(CHANGES, Document.class).subList(0, first).reversed().stream()
                .map(XpiChange::of)
                .toList();
    }
}
