package ai.xentree.english;

import java.time.Instant;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Reads times, which documents hold as epoch milliseconds. */
final class Times {

    private Times() {}

    static @Nullable Instant instant(Document document, String field) {
        var millis = document.getLong(field);
        return millis == null ? null : Instant.ofEpochMilli(millis);
    }
}
