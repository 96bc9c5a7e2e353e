package ai.xentree.english;

import ai.xentree.sessions.SessionEvent.TranscriptSaved;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.Document;

/** A session of English in MongoDB: whose it is, and which entries of its transcript were said when (epoch milliseconds). */
record SessionDocument(Document document) {

    static final String COLLECTION = "english_sessions";

    static final String USER = "user_id";

    private static final String ENTRIES = "entries";
    private static final String SAID_AT = "said_at";

    void begin(UUID userId) {
        document.append(USER, userId.toString())
                .append(ENTRIES, new ArrayList<String>())
                .append(SAID_AT, new ArrayList<Long>());
    }

    void add(TranscriptSaved event) {
        entries().add(event.entryId().toString());
        times().add(event.saidAt().toEpochMilli());
    }

    boolean isOf(UUID userId) {
        return userId.toString().equals(document.getString(USER));
    }

    int size() {
        return entries().size();
    }

    /** The ids of some entries, oldest first; those said at once stand as they were saved. */
    List<String> oldestFirst(long offset, int limit) {
        var entries = entries();
        var times = times();
        return IntStream.range(0, entries.size())
                .boxed()
                .sorted(Comparator.comparing(times::get))
                .skip(offset)
                .limit(limit)
                .map(entries::get)
                .toList();
    }

    /** The ids of its entries. */
    List<String> entries() {
        return document.getList(ENTRIES, String.class);
    }

    private List<Long> times() {
        return document.getList(SAID_AT, Long.class);
    }
}
